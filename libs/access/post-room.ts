import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Id, type Moment } from '#kernel';
import { Acting, Clock, Mailer, newId, NotHere, pg, POOL, type Mail } from '#platform';

/** What a letter brings; by the id of a link or an invitation it is known whose it is, and only there. */
export type LetterKind = 'link' | 'site-link' | 'invitation';

export interface FailedLetter {
  readonly letterId: Id;
  readonly kind: LetterKind;
  readonly about: Id;
  readonly sentAt: Moment;
  /** It left and came back; otherwise it never left. */
  readonly returned: boolean;
}

/** Longer than any letter's link is good for. */
const KEPT_DAYS = 40;

/** Sends letters, and knows which of them did not arrive. What is sent once more stands for what was sent before. */
@Injectable()
export class PostRoom {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly mailer: Mailer,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal where the letter did not leave; that it did not is then on the list of those that failed. */
  async send(programmeId: Id, kind: LetterKind, about: Id, mail: Mail): Promise<void> {
    const [id, now] = [newId(), this.clock.now()];
    await this.pool.query(`delete from access.letters where sent_at < $1::timestamptz - $2 * interval '1 day'`, [now, KEPT_DAYS]);
    await this.pool.query('delete from access.letters where programme = $1 and kind = $2 and about = $3', [
      programmeId,
      kind,
      about,
    ]);
    await this.pool.query('insert into access.letters values ($1, $2, $3, $4, $5)', [id, programmeId, kind, about, now]);
    try {
      await this.mailer.send({ ...mail, id });
    } catch {
      await this.pool.query('update access.letters set failed = true where letter_id = $1', [id]);
      refuse('LetterNotSent', 'The letter could not be sent. Nothing is lost: send it again in a while.');
    }
  }

  /** The letters of the programme that did not arrive, the latest first. */
  async failed(): Promise<readonly FailedLetter[]> {
    const { rows } = await this.pool.query<FailedLetter>(
      `select letter_id as "letterId", kind, about, sent_at as "sentAt", not failed as returned from access.letters
       where programme = $1 and (failed or letter_id = any ($2)) order by sent_at desc, letter_id limit 500`,
      [this.acting.programme(), (await this.mailer.returned()).filter(isId)],
    );
    return rows.map((row) => ({ ...row, sentAt: new Date(row.sentAt).toISOString() }));
  }

  /**
   * Takes a letter off the list: what it was to bring was brought in another way.
   * @throws NotHere
   */
  async settle(letterId: Id): Promise<void> {
    const { rowCount } = await this.pool.query('delete from access.letters where programme = $1 and letter_id = $2', [
      this.acting.programme(),
      letterId,
    ]);
    if (rowCount === 0) throw new NotHere();
  }

  /** What was never made needs no letter. */
  async unmake(programmeId: Id, about: Id): Promise<void> {
    await this.pool.query('delete from access.letters where programme = $1 and about = $2', [programmeId, about]);
  }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
