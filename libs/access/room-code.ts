/** Letters and digits that nobody mistakes for each other on a whiteboard: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const ALPHABET = 'ACDEFGHJKMNPQRTWXY34679';
export const CODE_LENGTH = 6;

/** A code out of random bytes; they must be many more than its letters, so that each letter is as likely. */
export function codeFrom(random: Uint8Array, length = CODE_LENGTH): string {
  let rest = BigInt(`0x${Buffer.from(random).toString('hex')}`);
  let code = '';
  for (let i = 0; i < length; i += 1) {
    code += ALPHABET[Number(rest % BigInt(ALPHABET.length))];
    rest /= BigInt(ALPHABET.length);
  }
  return code;
}

/** The code as it was meant, however it was typed. */
export const plainCode = (typed: string): string => typed.replaceAll(/[\s-]/g, '').toUpperCase();

/** Whether it could be a code of ours at all. */
export const isCodeShaped = (code: string): boolean =>
  code.length === CODE_LENGTH && [...code].every((c) => ALPHABET.includes(c));
