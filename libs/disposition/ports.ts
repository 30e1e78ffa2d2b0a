import type { Day, Id } from '#kernel';
import type { Respondent } from './disposition.rules.js';
import type { Attempt } from './plan.file.js';

/** How a family is reached, and what was tried already. */
export interface Family {
  readonly language: string | null;
  readonly attempts: readonly Attempt[];
}

/** What the judge's decision and the plan must know of a case, from the contexts that keep it. */
export abstract class Respondents {
  /** Who may sign on a day, the class of the offence, and the legal long-stop. */
  abstract of(caseId: Id, today: Day): Promise<Respondent>;
  /** The family's language, and the attempts to reach it that were logged with the case. */
  abstract family(caseId: Id): Promise<Family>;
}

/** Somebody whose case it is, by initials: a name is opened elsewhere, and the opening noted. */
export interface Party {
  readonly personId: Id;
  readonly as: 'respondent' | 'guardian' | 'independent-adult' | 'harmed-party';
  readonly initials: string | null;
}

/** The people of a case, asked of whoever knows them. */
export abstract class Parties {
  abstract of(caseId: Id): Promise<readonly Party[]>;
}

/** The court's own calendar. */
export abstract class JurySeats {
  /** Jury seats that no duty has taken yet, on sittings after today and until the day given; null when nobody can say. */
  abstract before(completeBy: Day, today: Day): Promise<number | null>;
}

/** Whether the docket of the day of a hearing is locked; answered by those who keep the calendar. */
export abstract class DecidedDays {
  abstract isLocked(hearingId: Id): Promise<boolean>;
}
