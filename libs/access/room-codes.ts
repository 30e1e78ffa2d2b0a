import { Inject, Injectable } from '@nestjs/common';
import type { Id, Moment } from '#kernel';
import { Keyring, pg, POOL } from '#platform';
import { LinkSecrets } from './link-secrets.js';
import { codeFrom, isCodeShaped, plainCode } from './room-code.js';

/** The room a code belongs to. */
export interface Room {
  readonly programmeId: Id;
  readonly hearingId: Id;
}

/** Where room codes lead. The record keeps only their digests; this finds the room by one. */
@Injectable()
export class RoomCodes {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly keyring: Keyring,
    private readonly secrets: LinkSecrets,
  ) {}

  /** The code of that id, the same when asked again, and not the code of another room while that one lives. */
  async reserve(
    { programmeId, hearingId }: Room,
    codeId: Id,
    now: Moment,
    endsAt: Moment,
  ): Promise<{ code: string; hash: string }> {
    await this.pool.query(`delete from access.room_codes where ends_at < $1::timestamptz - interval '1 day'`, [now]);
    for (let attempt = 0; ; attempt += 1) {
      const code = codeFrom(this.secrets.secretOf('room code', programmeId, hearingId, codeId, attempt));
      const hash = this.digestOf(code);
      const { rowCount } = await this.pool.query(
        `insert into access.room_codes as held values ($1, $2, $3, $4, $5) on conflict (digest) do update
         set programme = excluded.programme, hearing_id = excluded.hearing_id, code_id = excluded.code_id, ends_at = excluded.ends_at
         where held.ends_at <= $6 or held.code_id = excluded.code_id`,
        [hash, programmeId, hearingId, codeId, endsAt, now],
      );
      if (rowCount === 1) return { code, hash };
    }
  }

  /** The room of a code however it was typed, also of one that is over; null where there is none. */
  async find(typed: string): Promise<(Room & { readonly hash: string }) | null> {
    const code = plainCode(typed);
    if (!isCodeShaped(code)) return null;
    const hash = this.digestOf(code);
    const { rows } = await this.pool.query<Room>(
      'select programme as "programmeId", hearing_id as "hearingId" from access.room_codes where digest = $1',
      [hash],
    );
    return rows[0] ? { ...rows[0], hash } : null;
  }

  private digestOf(code: string): string {
    return this.keyring.digest('room code', code);
  }
}
