import { Inject, Injectable } from '@nestjs/common';
import { person, sealed, type Id } from '#kernel';
import { Clock, pg, POOL, Vault } from '#platform';

/** A letter to one person. */
export interface Letter {
  /** The same letter is sent once. */
  readonly letterId: Id;
  readonly programmeId: Id;
  readonly personId: Id;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters. */
export abstract class Mailer {
  abstract send(letter: Letter): Promise<void>;
}

/** What of a letter is for its reader only. */
type Content = Pick<Letter, 'to' | 'subject' | 'text'>;

/** Keeps letters, each sealed under the person it is for, until they are fetched to be sent; with the person's key they go too. */
@Injectable()
export class Outbox extends Mailer {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send({ letterId, programmeId, personId, ...content }: Letter): Promise<void> {
    const closed = { content: sealed<Content>(person(personId), content) };
    const letter = await this.vault.close(closed, programmeId, `outbox-${letterId}`, letterId);
    await this.pool.query(
      'insert into access.outbox values ($1, $2, $3, $4, $5) on conflict do nothing',
      [letterId, programmeId, personId, letter, this.clock.now()],
    );
  }

  /** Letters that wait, oldest first, ready to be sent; one whose reader's key is gone is no letter any more. */
  async waiting(most = 100): Promise<Letter[]> {
    const { rows } = await this.pool.query<{ letterId: Id; programmeId: Id; personId: Id; letter: { content: Content } }>(
      `select letter_id as "letterId", programme as "programmeId", person_id as "personId", letter from access.outbox
       order by written_at, letter_id limit $1`,
      [most],
    );
    const opened = await this.vault.reveal(rows);
    return opened.flatMap(({ letter, ...envelope }) => (letter.content === null ? [] : [{ ...envelope, ...letter.content }]));
  }

  /** Lets go of a letter that was sent. */
  async sent(letterId: Id): Promise<void> {
    await this.pool.query('delete from access.outbox where letter_id = $1', [letterId]);
  }
}
