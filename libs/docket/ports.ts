import type { Code, Day, Id } from '#kernel';

/** Whether adults may work with young people, and who is of age; answered by those who keep people. */
export abstract class Clearances {
  /** The last day a person's clearance of that kind holds, or null. */
  abstract until(personId: Id, kind: Code): Promise<Day | null>;
  abstract isMinor(personId: Id, on: Day): Promise<boolean>;
}

/** What families need and who belongs to them; answered by those who keep people. */
export abstract class Families {
  /** Language of the interpreter that one of them needs, or null. */
  abstract interpreterFor(personIds: readonly Id[]): Promise<Code | null>;
  /** Those among the candidates who are relatives of the family. */
  abstract relativesAmong(candidates: readonly Id[], family: readonly Id[]): Promise<readonly Id[]>;
  /** Those who must stay away from one of the young people. */
  abstract keptAway(personIds: readonly Id[], youthIds: readonly Id[]): Promise<readonly Id[]>;
  /** Those who said they cannot come that day. */
  abstract unavailable(personIds: readonly Id[], on: Day): Promise<readonly Id[]>;
}

/** What a docketed hearing is about. */
export interface CaseToDocket {
  readonly youthId: Id;
  readonly incidentId: Id;
}

/** Which cases wait for a hearing; answered by those who keep cases. */
export abstract class CasesToDocket {
  /** Null where the admission or a consent is missing, where the hearing is past, or where there is no such case. */
  abstract of(caseId: Id): Promise<CaseToDocket | null>;
}

/** Which jurors were asked to a sitting; answered by those who invite them. */
export abstract class Summons {
  abstract jurorsOf(sittingId: Id): Promise<readonly Id[]>;
}
