import { createHash } from 'node:crypto';
import { parse, stringify } from 'uuid';

const ID = 16;
const SECRET = 32;
const CHECK = 4;
const LENGTH = 2 * ID + SECRET + CHECK;

/** What a link says: whose court it belongs to, which link it is, and its secret. */
export interface LinkToken {
  readonly programmeId: string;
  readonly linkId: string;
  readonly secret: Buffer;
}

const checkOf = (body: Uint8Array) => createHash('sha256').update('link\n').update(body).digest().subarray(0, CHECK);

/** What is kept of a link's secret. */
export const hashOf = (secret: Uint8Array): string => createHash('sha256').update(secret).digest('base64url');

/** The text of a link: all it says, and a check by which one that was cut short can be told from one that is not ours. */
export function writeToken({ programmeId, linkId, secret }: LinkToken): string {
  const body = Buffer.concat([parse(programmeId), parse(linkId), secret]);
  return Buffer.concat([body, checkOf(body)]).toString('base64url');
}

/** What a link says, or null when it is not whole. Mail programs break long lines: white space in it does no harm. */
export function readToken(text: string): LinkToken | null {
  const all = Buffer.from(text.replaceAll(/\s/g, ''), 'base64url');
  if (all.length !== LENGTH) return null;
  const body = all.subarray(0, LENGTH - CHECK);
  if (!checkOf(body).equals(all.subarray(LENGTH - CHECK))) return null;
  try {
    return {
      programmeId: stringify(body.subarray(0, ID)),
      linkId: stringify(body.subarray(ID, 2 * ID)),
      secret: body.subarray(2 * ID),
    };
  } catch {
    // Whole by its check, and yet no id: somebody made it up.
    return null;
  }
}
