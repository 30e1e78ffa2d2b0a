import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ID_BYTES = 8;
/** Length of a key that was wrapped before wrapped keys said by which master key. */
const UNNAMED = 60;

/** Wraps data keys. The key itself comes from a file, the environment or a key service. */
export abstract class MasterKey {
  /** Names the key that wraps now, and tells nothing of it. */
  abstract readonly id: string;
  abstract wrap(key: Buffer, label: string): Buffer;
  /** @throws WrongMasterKey */
  abstract unwrap(wrapped: Buffer, label: string): Buffer;
  /** Wraps with the key of this name from now on, which was put in the place of the one before. Answers whether it is known here. */
  abstract turnTo(id: string): Promise<boolean>;
  /**
   * Makes the key that will take this one's place, or finds the one the operator gave.
   * @throws CannotRotate
   */
  abstract successor(): Promise<WrappingKey>;
  /** Puts the key that wraps now in the place of the one before where they are kept, and destroys that. */
  abstract settle(): Promise<void>;
  /** What the operator must do themselves once the key was replaced. */
  abstract readonly afterRotation: string;
}

/** The master key cannot be replaced; the message is a sentence for the operator. */
export class CannotRotate extends Error {
  override readonly name = 'CannotRotate';
}

export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  constructor() {
    super(
      "The master key does not open this court's keys. Start with the court's own key, the newest where it was replaced (MASTER_KEY or MASTER_KEY_FILE).",
    );
  }
}

/** A 256-bit key that wraps others. */
export class WrappingKey {
  readonly id: string;
  private readonly name: Buffer;

  constructor(private readonly secret: Buffer) {
    if (secret.length !== 32) throw new RangeError('A master key is 32 bytes long.');
    this.name = createHash('sha256').update('master key\n').update(secret).digest().subarray(0, ID_BYTES);
    this.id = this.name.toString('hex');
  }

  wrap(key: Buffer, label: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.secret, iv).setAAD(Buffer.from(label));
    return Buffer.concat([this.name, iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws WrongMasterKey */
  unwrap(wrapped: Buffer, label: string): Buffer {
    const bytes = wrapped.length === UNNAMED ? wrapped : wrapped.subarray(ID_BYTES);
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.secret, bytes.subarray(0, 12)).setAAD(Buffer.from(label));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    } catch {
      throw new WrongMasterKey();
    }
  }
}

/** Which key wrapped this, or null where it does not say. */
export const wrappedBy = (wrapped: Buffer): string | null =>
  wrapped.length === UNNAMED ? null : wrapped.subarray(0, ID_BYTES).toString('hex');

const FROM_ENVIRONMENT =
  'The master key comes from MASTER_KEY, which only you can change. Set MASTER_KEY_NEXT to a new key (openssl rand -base64 32 makes one) beside it, start every process again, and run this once more.';

/** Master keys held in memory: the one that wraps, and the one that will take its place where the operator gave it. */
export class LocalMasterKey extends MasterKey {
  protected key: WrappingKey;
  private next: WrappingKey | undefined;
  readonly afterRotation: string =
    'Put the key of MASTER_KEY_NEXT in the place of MASTER_KEY, take MASTER_KEY_NEXT away, and destroy every copy of the old one.';

  constructor(secret: Buffer, next?: Buffer) {
    super();
    this.key = new WrappingKey(secret);
    this.next = next && new WrappingKey(next);
  }

  get id(): string {
    return this.key.id;
  }

  wrap(key: Buffer, label: string): Buffer {
    return this.key.wrap(key, label);
  }

  unwrap(wrapped: Buffer, label: string): Buffer {
    return this.key.unwrap(wrapped, label);
  }

  async turnTo(id: string): Promise<boolean> {
    if (this.next?.id === id) {
      this.key = this.next;
      this.next = undefined;
    }
    return this.key.id === id;
  }

  async successor(): Promise<WrappingKey> {
    if (!this.next) throw new CannotRotate(FROM_ENVIRONMENT);
    return this.next;
  }

  async settle(): Promise<void> {
    // The operator does.
  }
}
