import type { Seen } from '#kernel';

type Fields = Readonly<Record<string, unknown>>;
type Data = Pick<Seen, 'type' | 'id' | 'data'>;

/** For each word that corrects others: which of them, by word, and what they must have in common. */
interface Correcting {
  readonly of: readonly string[];
  readonly by?: readonly (readonly [own: string, theirs: string])[];
  /** Only the latest of them. */
  readonly last?: true;
  /** In another stream of the case. */
  readonly elsewhere?: true;
  /** What it takes back does not come back, at no moment. */
  readonly takesBack?: true;
}

const same = (...fields: readonly string[]) => fields.map((field) => [field, field] as const);
const STATEMENT = ['StatementFiled', 'StatementCleared', 'StatementHeard'];

const CORRECTING: Readonly<Record<string, Correcting>> = {
  ReferralCorrected: { of: ['ReferralReceived', 'ReferralCorrected'], last: true },
  AdmissionWithdrawn: { of: ['AdmissionRecorded'], takesBack: true },
  AdmissionWithdrawnInHearing: { of: ['AdmissionRecorded'], elsewhere: true, takesBack: true },
  ConsentWithdrawn: { of: ['ConsentRecorded'], by: same('by', 'personId') },
  ConsentSetAside: { of: ['ConsentRecorded'], by: same('by', 'personId') },
  StatementWithdrawn: { of: STATEMENT, by: same('statementId'), takesBack: true },
  LogEntryCorrected: { of: ['MomentLogged', 'LogEntryCorrected'], by: same('entryId') },
  LogEntryIgnored: { of: ['MomentLogged', 'LogEntryCorrected'], by: same('entryId') },
  HoursRejected: { of: ['HoursLogged'], by: same('entryId') },
  HoursReversed: { of: ['HoursLogged', 'HoursVerified'], by: same('entryId') },
  ProgressReversed: { of: ['ProgressRecorded'], by: same('reference') },
  DispositionPronounced: { of: ['DispositionPronounced'], last: true },
};

/** A young person who was taken for another is never shown with what was the other's. */
const WRONG_PERSON = 'wrong-person';
/** What follows from hours by their entry, in the timesheet and in the plan. */
const OF_HOURS = ['HoursLogged', 'HoursVerified', 'HoursReversed', 'ProgressRecorded', 'ProgressReversed'];

const fields = ({ data }: Pick<Data, 'data'>) => data as Fields;
const entryOf = (fact: Data) => fields(fact)['entryId'] ?? fields(fact)['reference'];

/** For each fact, in order, which earlier ones it corrects, as places in the list. */
export function correctionsIn(facts: readonly Data[]): (readonly number[])[] {
  return facts.map((fact, place) => {
    const how = CORRECTING[fact.type];
    if (!how) return [];
    const found = facts.slice(0, place).flatMap((earlier, at) => (isMeant(how, fact, earlier) ? [at] : []));
    return how.last ? found.slice(-1) : found;
  });
}

function isMeant({ of, by = [], elsewhere }: Correcting, fact: Data, earlier: Data): boolean {
  if (!of.includes(earlier.type) || (!elsewhere && earlier.id !== fact.id)) return false;
  return by.every(([own, theirs]) => fields(fact)[own] === fields(earlier)[theirs]);
}

/** The places of the facts that do not come back, at no moment: what was withdrawn for good, and hours of somebody else. */
export function takenBackIn(facts: readonly Data[], corrections = correctionsIn(facts)): ReadonlySet<number> {
  const gone = new Set(facts.flatMap(({ type }, place) => (CORRECTING[type]?.takesBack ? (corrections[place] ?? []) : [])));
  const others = new Set(facts.filter((fact) => fields(fact)['because'] === WRONG_PERSON).map(entryOf));
  others.delete(undefined);
  facts.forEach((fact, place) => {
    if (OF_HOURS.includes(fact.type) && others.has(entryOf(fact))) gone.add(place);
  });
  return gone;
}
