import { refuse, type CommandsOf, type Day, type Decider, type Id, type Code, type Moment } from '#kernel';
import type { Elsewhere } from './conflicts.js';
import type * as Commands from './sitting.commands.js';
import type { SittingEvents } from './sitting.events.js';
import type { Docketed, ScheduledSitting, Sitting } from './sitting.file.js';

/** When a sitting has which rooms. */
export interface Opening {
  readonly opensAt: Moment;
  readonly closesAt: Moment;
  readonly roomIds: readonly Id[];
}

/** What a decision about a sitting must know beyond the sitting; the handler fills in what the command needs. */
export interface SittingKnown extends Elsewhere {
  readonly policyVersion: number;
  readonly nonSittingDays: readonly Day[];
  /** The day, in the programme's time zone, on which a sitting to be scheduled opens. */
  readonly opensOn: Day | null;
  /** The other sittings of that day. */
  readonly sameDay: readonly Opening[];
  /** Whether the case waits for a hearing, and is of the young person and the incident named. */
  readonly caseIs: 'to-be-heard' | 'not-ready' | 'of-another';
  /** The case has a hearing to come at another sitting. */
  readonly docketedElsewhere: boolean;
  /** Language the family needs an interpreter for. */
  readonly language: Code | null;
  /** Last day the person's clearance holds. */
  readonly clearedUntil: Day | null;
  /** The person is under age on the day of the sitting. */
  readonly minor: boolean;
  /** Who must stay away from a young person they would meet here. */
  readonly keptAway: readonly Id[];
  /** Jurors asked to come. */
  readonly summoned: readonly Id[];
  /** How often the case was put off before. */
  readonly continued: number;
  readonly postponed: number;
}

/** Nothing beyond the sitting matters. */
export const nothingKnown: SittingKnown = {
  policyVersion: 0,
  nonSittingDays: [],
  opensOn: null,
  sameDay: [],
  caseIs: 'to-be-heard',
  docketedElsewhere: false,
  language: null,
  unavailable: [],
  elsewhere: [],
  relatives: [],
  clearedUntil: null,
  minor: false,
  keptAway: [],
  summoned: [],
  continued: 0,
  postponed: 0,
};

export type SittingCommands = CommandsOf<typeof Commands>;
export type SittingDecider = Decider<Sitting, SittingEvents, SittingCommands, SittingKnown>;
/** Some rows of the decision table. */
export type Deciding<C extends keyof SittingCommands> = Pick<SittingDecider['decide'], C>;

export function scheduled(file: Sitting): ScheduledSitting {
  if (file.stage === 'unknown') refuse('SittingUnknown', 'There is no such sitting.');
  return file;
}

export function open(file: Sitting): ScheduledSitting {
  const sitting = scheduled(file);
  if (sitting.stage === 'called-off') refuse('SittingCalledOff', 'This sitting was called off.');
  if (sitting.stage === 'closed') refuse('SittingClosed', 'This sitting is closed.');
  return sitting;
}

/** An open sitting that still can be planned. */
export function ahead(file: Sitting, today: Day): ScheduledSitting {
  const sitting = open(file);
  if (sitting.on < today) refuse('DayPassed', 'That day is over.');
  return sitting;
}

export function roomOf(file: ScheduledSitting, roomId: Id) {
  const room = file.rooms[roomId];
  if (!room) refuse('RoomUnknown', 'This sitting has no such room.');
  return room;
}

/** A hearing on this docket that has not ended yet. */
export function pending(file: ScheduledSitting, hearingId: Id): Docketed {
  const hearing = file.hearings[hearingId];
  if (!hearing) refuse('HearingNotHere', 'That hearing is not on this docket.');
  if (hearing.outcome !== null) refuse('HearingOver', 'That hearing has ended.');
  return hearing;
}

/** Whether an instant comes before another, however each is written. */
export const before = (a: Moment, b: Moment) => Date.parse(a) < Date.parse(b);

export const later = (moment: Moment, minutes: number): Moment => new Date(Date.parse(moment) + minutes * 60_000).toISOString();

/** Who works with young people alone, and therefore must have been checked. */
const cleared: readonly Code[] = ['jury-monitor', 'mentor'];
export const needsClearance = (role: Code) => cleared.includes(role);

export function mustBeCleared(role: Code, on: Day, { clearedUntil }: SittingKnown) {
  if (needsClearance(role) && (clearedUntil === null || clearedUntil < on))
    refuse('NotCleared', 'This adult has no clearance that holds on that day.');
}
