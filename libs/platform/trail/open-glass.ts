import { LRUCache } from 'lru-cache';
import type { Id, Moment } from '#kernel';
import type { Clock } from '../clock.js';
import { Coalescer } from '../record/coalesce.js';
import type { Glass, Whose } from './whose.js';

/** An account as it acts in a programme. */
interface Account {
  readonly programmeId: Id;
  readonly accountId: Id;
}

const nameOf = ({ programmeId, accountId }: Account) => `${programmeId}\n${accountId}`;
const isOpen = ({ until }: Glass, now: Moment) => until > now;

/**
 * Knows which records stand open to somebody only because they broke the glass. It is asked where a request would be refused
 * and nowhere else; what it answered is remembered, so that the trail can say by which glass a record was seen.
 */
export class OpenGlass {
  private readonly known = new LRUCache<string, readonly Glass[]>({ max: 5_000 });
  private readonly asking = new Coalescer<Account, readonly Glass[]>((accounts) => this.find(accounts), 200);

  constructor(
    private readonly whose: Whose,
    private readonly clock: Clock,
  ) {}

  /** Whether a record, named as `<kind>:<id>`, stands open to an account. */
  async for(account: Account, subject: string): Promise<boolean> {
    return (await this.of(account)).has(subject);
  }

  /** Every record that stands open to an account. */
  async of(account: Account): Promise<ReadonlySet<string>> {
    const now = this.clock.now();
    const glasses = (await this.asking.ask(account)).filter((glass) => isOpen(glass, now));
    this.known.set(nameOf(account), glasses);
    return new Set(glasses.map(({ subject }) => subject));
  }

  /** The glass by which a record was shown a moment ago, as far as this process let it through. */
  by(account: Account, subject: string, at: Moment): Id | null {
    return this.known.get(nameOf(account))?.find((glass) => glass.subject === subject && isOpen(glass, at))?.glassId ?? null;
  }

  private async find(accounts: readonly Account[]): Promise<(readonly Glass[])[]> {
    const byProgramme = new Map<Id, Set<Id>>();
    for (const { programmeId, accountId } of accounts)
      byProgramme.set(programmeId, (byProgramme.get(programmeId) ?? new Set()).add(accountId));
    const found = new Map<Id, readonly Glass[]>();
    for (const [programmeId, ids] of byProgramme) found.set(programmeId, await this.whose.glasses(programmeId, [...ids]));
    return accounts.map(({ programmeId, accountId }) => found.get(programmeId)!.filter((glass) => glass.accountId === accountId));
  }
}
