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
}

export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  constructor() {
    super(
      "The master key does not open this court's keys. Start with the key the court was founded with, or the one that took its place (MASTER_KEY or MASTER_KEY_FILE).",
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

/** A master key held in memory. */
export class LocalMasterKey extends MasterKey {
  private readonly key: WrappingKey;

  constructor(secret: Buffer) {
    super();
    this.key = new WrappingKey(secret);
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
}
