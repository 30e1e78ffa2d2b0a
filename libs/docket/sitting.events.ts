import type { Code, Day, Id, Label, Minutes, Moment } from '#kernel';

/** A hearing and whose case it is. */
export type HearingOfCase = { readonly hearingId: Id; readonly caseId: Id };

type OffDocket = HearingOfCase & {
  /** Where it stood: its room and first slot are free again. */
  roomId: Id;
  slot: number;
  because: Code;
  askedBy: Code;
};

type PutOff = OffDocket & {
  lengthDays: number | null;
  /** How often this case was put off in this way, this time included. */
  count: number;
};

/** One juror's time at a sitting: from the first check-in until released, breaks not counted in the minutes. */
export type JurorTime = {
  readonly personId: Id;
  readonly fromAt: Moment;
  readonly untilAt: Moment;
  readonly minutes: Minutes;
  /** Stayed until released. */
  readonly stayed: boolean;
};

/** What can happen to a sitting. These words stay on record for good. */
export type SittingEvents = {
  SittingScheduled: {
    on: Day;
    opensAt: Moment;
    closesAt: Moment;
    venue: Label;
    rooms: readonly { readonly roomId: Id; readonly name: Label }[];
    slotMinutes: Minutes;
    slotsPerRoom: number;
    policyVersion: number;
  };
  RoomAdded: { roomId: Id; name: Label };
  RoomBlocked: { roomId: Id; because: Code };
  RoomUnblocked: { roomId: Id };
  /** Without a room: for the whole sitting. */
  RoleAssigned: { on: Day; roomId: Id | null; role: Code; personId: Id; language: Code | null; overrides: readonly Code[] };
  RoleRelieved: { on: Day; roomId: Id | null; role: Code; personId: Id };
  HearingDocketed: HearingOfCase & {
    on: Day;
    callNumber: number;
    youthId: Id;
    guardianIds: readonly Id[];
    roomId: Id;
    roomName: Label;
    slot: number;
    /** How many slots it takes. */
    slots: number;
    startsAt: Moment;
    format: Code;
    incidentId: Id;
    /** Language the family needs an interpreter for. */
    language: Code | null;
    overrides: readonly Code[];
  };
  HearingMoved: HearingOfCase & {
    roomId: Id;
    roomName: Label;
    slot: number;
    startsAt: Moment;
    because: Code;
    overrides: readonly Code[];
  };
  /** Somebody asked for another day. */
  HearingContinued: PutOff;
  /** The court itself needs another day. */
  HearingPostponed: PutOff;
  HearingVacated: OffDocket;
  /** What became of the hearing in its room, and what is to be done next. */
  OutcomeRecorded: HearingOfCase & { outcome: Code; next: Code; docketAgain: boolean; faultOf: Code };
  PersonCheckedIn: { on: Day; personId: Id; as: Code; hearingId: Id | null; hearingIds: readonly Id[]; at: Moment };
  PersonCheckedOut: { personId: Id; as: Code; hearingIds: readonly Id[]; at: Moment; because: Code };
  AbsenceRecorded: { on: Day; personId: Id; as: Code; hearingId: Id | null; because: Code; excused: boolean };
  /** A room is on hold: its hearings wait. */
  SittingHeld: { roomId: Id; because: Code; at: Moment; hearings: readonly HearingOfCase[] };
  RoomReleased: { roomId: Id; at: Moment; hearings: readonly (HearingOfCase & { readonly startsAt: Moment })[] };
  /** Nobody in the room is to blame; `arrived` are the jurors who had already come. */
  SittingCalledOff: { on: Day; because: Code; hearings: readonly HearingOfCase[]; jurors: readonly Id[]; arrived: readonly Id[] };
  /** The list of the day hangs out: call numbers and rooms. */
  DocketPublished: { on: Day; at: Moment };
  DocketWithdrawn: { on: Day; because: Code };
  /** A hearing that stands on no list that others can read. */
  EntryRestricted: HearingOfCase & { because: Code };
  RestrictionLifted: HearingOfCase;
  /** Written on paper, entered later: it is kept as it happened, with what was not as it should be. */
  AttendanceEnteredFromPaper: {
    on: Day;
    personId: Id;
    as: Code;
    hearingId: Id | null;
    happenedAt: Moment;
    irregular: readonly Code[];
  };
  /** The day's docket, locked since, is open again for a day. */
  DayUnlocked: { because: Code; until: Day };
  /** `others` are those beside the jurors who were still here and are released with the sitting. */
  SittingClosed: {
    on: Day;
    endedAt: Moment;
    jurors: readonly JurorTime[];
    others: readonly { readonly personId: Id; readonly as: Code }[];
  };
};
