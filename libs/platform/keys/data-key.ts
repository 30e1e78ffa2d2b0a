import { Refusal } from '#kernel';
import type { MasterKey } from './master.js';

/** A subject's data key, ready for use. */
export interface DataKey {
  readonly subject: string;
  readonly version: number;
  readonly programme: string;
  readonly secret: Buffer;
}

/** The same as it stands in its table. */
export interface KeyRow {
  readonly subject: string;
  readonly version: number;
  readonly programme: string;
  readonly wrapped: Buffer;
}

/** Where the keys of a subject are: nowhere yet, in use, put away, or gone for good. */
export type Standing = 'none' | 'here' | 'escrow' | 'destroyed';

/** What was known of the subject is gone for good, and nothing more can be written about it. */
export class KeyDestroyed extends Refusal {
  constructor() {
    super('KeyDestroyed', 'What was kept about this is gone for good, and nothing more can be written about it.');
  }
}

/** What is known of the subject is put away, and nothing can be written about it meanwhile. */
export class KeyInEscrow extends Refusal {
  constructor() {
    super('KeyInEscrow', 'What is kept about this is put away, and nothing can be written about it.');
  }
}

/** The subject belongs to another programme. */
export class KeyElsewhere extends Error {
  override readonly name = 'KeyElsewhere';
  constructor() {
    super('The key of this subject belongs to another programme.');
  }
}

/** What a wrapped key is bound to, so that it opens in no other's place. */
export const labelOf = ({ subject, version }: Pick<KeyRow, 'subject' | 'version'>): string => `${subject}/${version}`;

export const opened = (master: Pick<MasterKey, 'unwrap'>, row: KeyRow): DataKey => ({
  subject: row.subject,
  version: row.version,
  programme: row.programme,
  secret: master.unwrap(row.wrapped, labelOf(row)),
});
