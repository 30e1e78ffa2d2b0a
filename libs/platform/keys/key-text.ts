const KEY_BYTES = 32;

export const KEY_SHAPE = 'must be 32 bytes, written as 64 hexadecimal digits or as base64 (openssl rand -base64 32 makes one)';

/** 32 bytes written in hexadecimal or base64, or undefined when the text is neither. */
export function keyFrom(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}

export const textOf = (key: Buffer): string => key.toString('base64');

const KEPT_BY_SERVICE = 'kms:';
/** Whether a key file holds a key that only a key service opens. */
export const isServiceText = (text: string): boolean => text.startsWith(KEPT_BY_SERVICE);
export const serviceText = (sealed: Uint8Array): string => `${KEPT_BY_SERVICE}${Buffer.from(sealed).toString('base64')}`;
export const sealedIn = (text: string): Buffer => Buffer.from(text.slice(KEPT_BY_SERVICE.length), 'base64');

/** Why a key file cannot be used. */
export const keyMistake = (text: string, file: string): string =>
  isServiceText(text)
    ? `The master key in ${file} was sealed by a key service. Set MASTER_KEY_KMS to the key it was sealed with.`
    : `The master key in ${file} ${KEY_SHAPE}.`;
