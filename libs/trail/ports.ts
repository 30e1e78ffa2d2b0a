import type { Id } from '#kernel';

/** Knows which cases there are for the programme that asks. */
export abstract class Records {
  abstract isThere(caseId: Id): Promise<boolean>;
  /** The cases of which a person is the respondent. */
  abstract casesOf(personId: Id): Promise<readonly Id[]>;
}

/** Opens the names of people for a page. */
export abstract class ViewerNames {
  abstract of(
    personIds: readonly Id[],
  ): Promise<ReadonlyMap<Id, { readonly given: string; readonly family: string; readonly initial: string }>>;
}
