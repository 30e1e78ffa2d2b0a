import type { Code, Day, Label } from '#kernel';
import type { Deadlines, Eligibility, GridItem, GridRow, Panel, Policy, ServiceRules } from './policy.js';
import { COMMON_CATALOGUE, WORDS_AND_HELP, hours, optional, required } from './sanctions.js';

/** The published rules of one real programme, as a policy to start from. */
export interface Preset {
  readonly name: Label;
  /** Where the figures were published. */
  readonly source: Label;
  readonly policy: Policy;
}

/*
 * What a programme did not publish is the court's default. Published elsewhere: 15 business days and 30 days to answer
 * and admit (North Carolina monitoring standard), 30 days of silence (Durham), heard within 8 weeks (Cabarrus), 90 days to
 * complete (Texas, Florida, North Carolina), 5 working days to object (Buncombe), a panel of 6 (North Carolina report,
 * 1995), at least 3 of them (Colorado). Numbers without such a source are ours.
 */
const ELIGIBILITY: Eligibility = {
  minAge: 10,
  maxAge: 17,
  ageTestedAt: ['offence'],
  excludedClasses: ['sexual', 'serious-violence', 'weapon', 'drug-supply', 'arson', 'motor-vehicle', 'burglary'],
  priorParticipation: 'excludes',
  unknownPriors: 'review',
};

const DEADLINES: Deadlines = {
  decideBusinessDays: 15,
  consentDays: 30,
  unreachableDays: 30,
  hearDays: 56,
  completeDays: 90,
  longStopDays: null,
  objectBusinessDays: 5,
  extensionDays: 30,
  extensions: 1,
  respondDays: 10,
};

const PANEL: Panel = {
  size: 6,
  quorum: 4,
  standby: 2,
  decision: 'unanimous',
  rounds: 3,
  minAge: 11,
  maxAge: 18,
  secretKept: 'until-final',
};

const SERVICE: ServiceRules = {
  dailyCapMinutes: hours(8),
  minutesPerJuryDuty: hours(3),
  totalCapMinutes: null,
  resets: 1,
  guardianBelowAge: 18,
};

interface Terms {
  readonly grid: readonly GridRow[];
  readonly eligibility?: Partial<Eligibility>;
  readonly deadlines?: Partial<Deadlines>;
  readonly panel?: Partial<Panel>;
  readonly service?: Partial<ServiceRules>;
  readonly catalogue?: Policy['catalogue'];
  readonly owedJuryMinutes?: boolean;
  readonly nonSittingDays?: readonly Day[];
}

const policy = (terms: Terms): Policy => ({
  eligibility: { ...ELIGIBILITY, ...terms.eligibility },
  grid: terms.grid,
  catalogue: terms.catalogue ?? COMMON_CATALOGUE,
  deadlines: { ...DEADLINES, ...terms.deadlines },
  panel: { ...PANEL, ...terms.panel },
  judge: { mayLower: true, maySendBack: true, setsDeadlockedItems: true },
  service: { ...SERVICE, ...terms.service },
  credit: { owedJuryMinutes: terms.owedJuryMinutes ?? false, roundUpTo: 15 },
  nonSittingDays: terms.nonSittingDays ?? [],
});

/** The same items for several classes. */
const rows = (classes: readonly Code[], ...items: readonly GridItem[]): readonly GridRow[] =>
  classes.map((offenceClass) => ({
    offenceClass,
    items: [...items, ...WORDS_AND_HELP.filter((word) => !items.some(({ sanction }) => sanction === word.sanction))],
  }));

/** Published ranges in hours of service and times of jury duty, both in every disposition. */
const ranged = (
  classes: readonly Code[],
  service: readonly [number, number],
  jury: readonly [number, number],
  ...more: readonly GridItem[]
) => rows(classes, required('jury-duty', ...jury), required('community-service', hours(service[0]), hours(service[1])), ...more);

const MINOR: readonly Code[] = ['order', 'curfew', 'property', 'person', 'substance'];

export const PRESETS: Readonly<Record<Code, Preset>> = {
  /*
   * Seven jury services in every sentence, 120 days, a panel of eight, ages 12 to 17, non-violent first offences: fights,
   * disorderly conduct, shoplifting, unlawful entry, simple assault, marijuana. Owed jury minutes earned credits too.
   * One grid for all classes; no range of service was published, so up to 20 hours may be added. The group met ten times.
   */
  'time-dollar-youth-court': {
    name: 'Time Dollar Youth Court, Washington DC',
    source: 'youthcourtofdc.org, Jury Duty; New York Times, 13 October 2011; Washington City Paper',
    policy: policy({
      grid: rows(
        MINOR,
        required('jury-duty', 7, 7),
        optional('community-service', hours(20)),
        optional('discussion-group', 10),
        optional('restitution', 300),
      ),
      eligibility: { minAge: 12 },
      deadlines: { completeDays: 120 },
      panel: { size: 8, quorum: 6, minAge: 12 },
      owedJuryMinutes: true,
    }),
  },

  /* Classes A to D with no examples published: ours are curfew and traffic in A, order in B, property and substance in C, person in D. */
  'charlotte-county': {
    name: 'Charlotte County, Florida',
    source: 'charlotte-florida.com, sentencing grid',
    policy: policy({
      grid: [
        ...ranged(['curfew', 'traffic'], [8, 17], [1, 2]),
        ...ranged(['order'], [15, 26], [2, 3]),
        ...ranged(['property', 'substance'], [24, 37], [3, 4]),
        ...ranged(['person'], [35, 50], [4, 5]),
      ],
    }),
  },

  /*
   * Class A (larceny, possession, a weapon other than a firearm at school) is substance; B (threats, simple assault, damage,
   * shoplifting) is person and property; C (trespass) is order and curfew. Terms of jury service are times. The grid is
   * older than the state's cap of 20 hours.
   */
  cumberland: {
    name: 'Cumberland County, North Carolina',
    source: 'Administrative Office of the Courts, Report on the Teen Court Programs (1995), pages 14 and 15',
    policy: policy({
      grid: [
        ...ranged(['substance'], [20, 30], [3, 5], required('seminar', 1, 2)),
        ...ranged(['person', 'property'], [15, 25], [2, 4], required('seminar', 1, 2)),
        ...ranged(['order', 'curfew'], [10, 15], [1, 3], required('seminar', 1, 1)),
      ],
    }),
  },

  /*
   * The state's limits, with nothing mandatory: 20 hours of service, 7 hours of jury service, restitution up to 300 dollars;
   * 15 business days to answer, 30 days to admit. Two sittings of three and a half hours are the 7 hours.
   */
  'north-carolina': {
    name: 'North Carolina, state limits',
    source: 'North Carolina Monitoring Review Report for Teen Court',
    policy: policy({
      grid: rows(MINOR, optional('jury-duty', 2), optional('community-service', hours(20)), optional('restitution', 300)),
      service: { totalCapMinutes: hours(20), minutesPerJuryDuty: 210 },
    }),
  },

  /* Classes 1 and 2 (speeding, zones) are traffic; 3 (curfew, tobacco) is curfew; 4 (disorderly, alcohol, simple assault, theft) is the rest. */
  midland: {
    name: 'Midland, Texas',
    source: 'midlandtexas.gov, Community Service & Classes',
    policy: policy({
      grid: [
        ...ranged(['traffic'], [5, 15], [1, 3]),
        ...ranged(['curfew'], [15, 25], [3, 4]),
        ...ranged(['order', 'property', 'person', 'substance'], [25, 40], [3, 5]),
      ],
      deadlines: { longStopDays: 180 },
      service: { guardianBelowAge: 17 },
    }),
  },

  /* Class 1 is traffic; 2 (larceny, damage, trespass, disorderly, affray) is order, curfew, property and person; 4 (marijuana) is substance. */
  roswell: {
    name: 'Roswell, New Mexico',
    source: 'roswell-usa.com, Crime and Punishment',
    policy: policy({
      grid: [
        ...ranged(['traffic'], [12, 48], [1, 3]),
        ...ranged(['order', 'curfew', 'property', 'person'], [24, 68], [2, 4]),
        ...ranged(['substance'], [80, 150], [6, 8]),
      ],
    }),
  },

  /* Classes 1 and 2 are traffic; 3 is curfew, always with two terms; 4 (alcohol, assault, disorderly, theft) is the rest. */
  'flower-mound': {
    name: 'Flower Mound, Texas',
    source: 'flower-mound.com, Community Service',
    policy: policy({
      grid: [
        ...ranged(['traffic'], [6, 30], [1, 3]),
        ...ranged(['curfew'], [28, 46], [2, 2]),
        ...ranged(['order', 'property', 'person', 'substance'], [42, 60], [2, 4]),
      ],
      deadlines: { longStopDays: 180 },
      service: { guardianBelowAge: 17 },
    }),
  },

  /* Service is counted in days here, and everything is “up to”. Grid 2 is order and curfew; 3 (vandalism, harassment, simple assault) is property and person. */
  durham: {
    name: 'Durham County, North Carolina',
    source: 'Administrative Office of the Courts, Report on the Teen Court Programs (1995), page 15',
    policy: policy({
      grid: [
        ...rows(['order', 'curfew'], optional('service-days', 9), optional('jury-duty', 2), optional('tutoring', hours(6))),
        ...rows(['property', 'person'], optional('service-days', 12), optional('jury-duty', 2), optional('tutoring', hours(8))),
      ],
      catalogue: [
        ...COMMON_CATALOGUE,
        { code: 'service-days', name: 'Days of service', unit: 'days', proof: 'document', requires: [], freeForm: false },
      ],
    }),
  },

  /* One range for every class, within 30 days. */
  orange: {
    name: 'Orange County, Florida',
    source: 'ninthcircuit.org, Teen Court',
    policy: policy({ grid: ranged(MINOR, [15, 100], [2, 12]), deadlines: { hearDays: 30 } }),
  },
};
