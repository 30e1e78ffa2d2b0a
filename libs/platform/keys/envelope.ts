import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { REDACTED, type Envelope, type Redacted } from '#kernel';
import type { DataKey } from './keyring.js';

/** Said when opening too: else a tag cut to four bytes, which can be guessed, would pass for a whole one. */
const TAG = { authTagLength: 16 };
/** Lengths are hidden up to this many bytes: "for" and "against" must look alike. */
const BLOCK = 64;

const label = (key: DataKey, at: string) => Buffer.from(`${key.programme}\n${key.subject}\n${key.version}\n${at}`);

/** Encrypts one value: JSON, padded, AES-256-GCM, bound to its programme, place and key. */
export function seal(key: DataKey, at: string, value: unknown): Envelope {
  const json = Buffer.from(JSON.stringify(value) ?? 'null');
  const padded = Buffer.alloc(Math.ceil((json.length + 4) / BLOCK) * BLOCK);
  padded.writeUInt32BE(json.length);
  json.copy(padded, 4);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.secret, iv, TAG).setAAD(label(key, at));
  const text = Buffer.concat([cipher.update(padded), cipher.final()]);
  return {
    subject: key.subject,
    key: key.version,
    iv: iv.toString('base64url'),
    text: text.toString('base64url'),
    tag: cipher.getAuthTag().toString('base64url'),
    at,
  };
}

/**
 * Opens an envelope; without its key the value is redacted.
 * @throws Error when the envelope was altered or stands where it was not written
 */
export function open(key: DataKey | null, envelope: Envelope): unknown | Redacted {
  if (!key) return REDACTED;
  const decipher = createDecipheriv('aes-256-gcm', key.secret, Buffer.from(envelope.iv, 'base64url'), TAG).setAAD(
    label(key, envelope.at),
  );
  decipher.setAuthTag(Buffer.from(envelope.tag, 'base64url'));
  const padded = Buffer.concat([decipher.update(Buffer.from(envelope.text, 'base64url')), decipher.final()]);
  return JSON.parse(padded.subarray(4, 4 + padded.readUInt32BE(0)).toString());
}
