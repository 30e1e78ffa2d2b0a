import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Wraps data keys. The key itself comes from a file, the environment or a key service. */
export abstract class MasterKey {
  abstract wrap(key: Buffer, label: string): Buffer;
  /** @throws WrongMasterKey */
  abstract unwrap(wrapped: Buffer, label: string): Buffer;
}

export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  constructor() {
    super(
      "The master key does not open this court's keys. Start with the key the court was founded with (MASTER_KEY or MASTER_KEY_FILE).",
    );
  }
}

/** A 256-bit master key held in memory. */
export class LocalMasterKey extends MasterKey {
  constructor(private readonly secret: Buffer) {
    super();
    if (secret.length !== 32) throw new RangeError('A master key is 32 bytes long.');
  }

  wrap(key: Buffer, label: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.secret, iv).setAAD(Buffer.from(label));
    return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  }

  unwrap(wrapped: Buffer, label: string): Buffer {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.secret, wrapped.subarray(0, 12)).setAAD(Buffer.from(label));
      decipher.setAuthTag(wrapped.subarray(-16));
      return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]);
    } catch {
      throw new WrongMasterKey();
    }
  }
}
