import type { Id, Moment } from '#kernel';

/** A record somebody may look at. */
export interface Kept {
  /** Under whose key it is sealed: `<kind>:<id>`. */
  readonly subject: string;
  /** The person it is about, where that is known: who reads their own record leaves nothing. */
  readonly about: Id | null;
}

/** A glass somebody broke: an account sees one record that it would not. */
export interface Glass {
  readonly glassId: Id;
  readonly accountId: Id;
  readonly subject: string;
  readonly until: Moment;
}

/** What the trail asks of those who know the records. */
export abstract class Whose {
  /** The records that ids of one kind lead to; one that leads nowhere is not among them. */
  abstract of(programmeId: Id, kind: string, ids: readonly Id[]): Promise<ReadonlyMap<Id, Kept>>;
  /** The glasses these accounts broke and that may still be open. */
  abstract glasses(programmeId: Id, accountIds: readonly Id[]): Promise<readonly Glass[]>;
}

/** Every id is that of a record of its own. */
export class EachItsOwn extends Whose {
  of(_: Id, kind: string, ids: readonly Id[]): Promise<ReadonlyMap<Id, Kept>> {
    return Promise.resolve(new Map(ids.map((id) => [id, { subject: `${kind}:${id}`, about: id }])));
  }

  glasses(): Promise<readonly Glass[]> {
    return Promise.resolve([]);
  }
}
