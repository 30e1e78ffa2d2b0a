import type { Code, Day, Id } from '#kernel';

/** How people whom the court writes to are reached; only for the letter that is being written. */
export abstract class Correspondents {
  /** Null where no e-mail address is on record, or it can no longer be read. */
  abstract emailOf(personId: Id): Promise<string | null>;
}

/** What somebody who comes by a link must know beside it. */
export abstract class SecondFacts {
  /** Whether a person stands in a role to the young person whom it concerns, and may see what the role shows. */
  abstract standsAs(personId: Id, role: Code, concernsId: Id): Promise<boolean>;
  /** Whether there is a birth date to ask for. */
  abstract isAskable(personId: Id, role: Code, concernsId: Id): Promise<boolean>;
  /** Whether a birth date is the one on record: that of the young person, or for a harmed party their own. */
  abstract fits(personId: Id, role: Code, concernsId: Id, bornOn: Day): Promise<boolean>;
}

/** Who sits in a hearing now. */
export abstract class Juries {
  /** Jurors and alternates; none where the hearing is over; null where there is no such hearing in the programme. */
  abstract of(hearingId: Id): Promise<{ readonly over: boolean; readonly jurors: readonly Id[] } | null>;
}

/** The places where young people serve. */
export abstract class ServiceSites {
  abstract isListed(siteId: Id): Promise<boolean>;
}
