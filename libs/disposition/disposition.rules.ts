import { caseFile, plusBusinessDays, plusDays, refuse, sealed, type By, type Day, type Fact, type Id } from '#kernel';
import type { Policy } from '#programme';
import type { DispositionEvents, Signatory } from './disposition.events.js';
import type { AtBench } from './disposition.file.js';
import { JURY_DUTY, type PronouncedItem, type RecommendedItem } from './items.js';

/** Who may sign for a case, and what else the judge's decision must know of it. */
export interface Respondent {
  readonly youthId: Id;
  /** 18 or older today: signs alone. */
  readonly alone: boolean;
  /** Guardians whose authority includes consent. */
  readonly guardianIds: readonly Id[];
  readonly independentAdultId: Id | null;
  readonly offenceClass: string | null;
  readonly longStopOn: Day | null;
}

/** What a decision on a disposition needs beyond its own stream. */
export interface DispositionKnown {
  readonly policy: Policy;
  readonly respondent: Respondent;
  /** Jury seats the calendar still has until the completion day; null when nobody counted. */
  readonly seats: number | null;
  /** Of what was on paper: the day on which it happened, and whether the docket of that day is locked. */
  readonly paper?: { readonly heardOn: Day; readonly dayLocked: boolean };
}

/** The day the plan is due: the day given, never later than the policy's days from today or the legal long-stop. */
export function completionDay(given: Day | undefined, today: Day, policy: Policy, longStopOn: Day | null): Day {
  const latest = plusDays(today, policy.deadlines.completeDays);
  const wanted = given ?? latest;
  if (wanted > latest) refuse('BeyondPolicy', `The policy gives ${policy.deadlines.completeDays} days to complete a plan.`);
  return longStopOn && longStopOn < wanted ? longStopOn : wanted;
}

const isMandatory = (policy: Policy, offenceClass: string | null, sanction: string) =>
  policy.grid.find((row) => row.offenceClass === offenceClass)?.items.find((item) => item.sanction === sanction)?.mandatory ??
  false;

/** Checks that an amount lowers an item, and stays within the policy's range. */
export function mayLower(item: RecommendedItem, amount: number, offenceClass: string | null, policy: Policy): void {
  if (amount > item.amount)
    refuse('RaisingIsTheJurys', 'The judge may lower an item; raising it is the jury’s: send the recommendation back.');
  const struck = amount === 0 && !isMandatory(policy, offenceClass, item.sanction);
  if (amount < item.min && !struck) refuse('BelowTheRange', `The policy asks at least ${item.min} for this item.`);
}

/** What the judge says of single items, and to which of them the harmed party agreed. */
export interface Saying {
  readonly judgeId: Id;
  readonly planId: Id;
  readonly completeBy: Day;
  readonly terms: readonly { itemId: string; dueOn?: string; details?: string }[];
  readonly harmedPartyAgreedTo: readonly string[];
}

/** The items as approved, each with its due date and its proof, read out as one disposition. */
export function pronounce({ brief, items }: AtBench, saying: Saying, by: By, known: DispositionKnown): Fact<DispositionEvents> {
  const { policy } = known;
  if (saying.completeBy <= by.today) refuse('NoTimeLeft', 'The plan must be due after today.');
  const pronounced = items.filter(isAsked).map((item) => pronouncedItem(item, brief.caseId, saying, by.today, policy));
  if (pronounced.length === 0) refuse('NothingToPronounce', 'A disposition needs at least one item.');
  const total = pronounced.filter(({ unit }) => unit === 'minutes').reduce((sum, { amount }) => sum + amount, 0);
  const cap = policy.service.totalCapMinutes;
  if (cap !== null && total > cap)
    refuse('AboveServiceCap', `Together the items ask more than the ${cap} minutes the policy allows.`);
  const duties = pronounced.filter(({ sanction }) => sanction === JURY_DUTY).reduce((sum, { amount }) => sum + amount, 0);
  return {
    type: 'DispositionPronounced',
    data: {
      caseId: brief.caseId,
      hearingId: brief.hearingId,
      judgeId: saying.judgeId,
      policyVersion: brief.policyVersion,
      offenceClass: brief.offenceClass,
      items: pronounced,
      completeBy: saying.completeBy,
      objectBy: plusBusinessDays(by.today, policy.deadlines.objectBusinessDays, policy.nonSittingDays),
      planId: saying.planId,
      seats: known.seats,
      warnings: known.seats !== null && duties > known.seats ? ['jury-duty-exceeds-seats'] : [],
    },
  };
}

// An item without a unit has no amount; one lowered to nothing falls away.
const isAsked = ({ amount, unit, max }: RecommendedItem) => amount > 0 || (unit === 'none' && max === 0);

function pronouncedItem(item: RecommendedItem, caseId: Id, saying: Saying, today: Day, policy: Policy): PronouncedItem {
  const sanction = policy.catalogue.find(({ code }) => code === item.sanction);
  if (!sanction) refuse('NotInCatalogue', 'The policy has no such sanction.');
  const terms = saying.terms.find(({ itemId }) => itemId === item.itemId);
  const dueOn = terms?.dueOn ?? saying.completeBy;
  if (dueOn <= today) refuse('DueDateInPast', 'Every item needs a due date after today.');
  if (dueOn > saying.completeBy) refuse('DueAfterCompletion', 'No item can be due after the day the whole plan is due.');
  const details = terms?.details === undefined ? item.details : sealed(caseFile(caseId), terms.details);
  if (sanction.requires.includes('topic-and-length') && !details)
    refuse('TopicAndLengthMissing', 'An item to be written needs a topic and a length.');
  if (sanction.requires.includes('harmed-party-consent') && !saying.harmedPartyAgreedTo.includes(item.itemId))
    refuse('HarmedPartyHasNotAgreed', 'This item needs the harmed party’s agreement.');
  return {
    sanctionId: item.itemId,
    itemId: item.itemId,
    sanction: item.sanction,
    unit: item.unit,
    amount: item.amount,
    dueOn,
    proof: sanction.proof,
    details,
  };
}

/** Refuses a signature of anyone who may not sign for the case. */
export function checkSignatory(by: Signatory, personId: string, { youthId, guardianIds, independentAdultId }: Respondent): void {
  const may = by === 'youth' ? [youthId] : by === 'guardian' ? guardianIds : [independentAdultId];
  if (!may.includes(personId))
    refuse('NotASignatory', 'Only the young person, a guardian who may consent, or the independent adult named signs.');
}

/** The items with other amounts for some of them. */
export const withAmounts = (items: AtBench['items'], amounts: readonly { itemId: string; amount: number }[]) =>
  items.map((item) => ({ ...item, amount: amounts.find(({ itemId }) => itemId === item.itemId)?.amount ?? item.amount }));
