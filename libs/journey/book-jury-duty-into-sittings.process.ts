import { command, process, type Day, type Id } from '#kernel';
import type { PlanEvents } from '#disposition';
import type { SittingEvents } from '#docket';
import { ExcuseJuror, InviteJuror, type JurorEvents } from '#jury';
import {
  CloseOffer,
  CountDuty,
  DropDuties,
  NoteAway,
  NoteInvitation,
  NoteReady,
  OfferSitting,
  OweAgain,
  OweDuties,
  ReleaseBooking,
} from './calendar.commands.js';
import type { CalendarEvents } from './calendar.file.js';

interface Of {
  readonly id: Id;
  readonly programmeId: Id;
}

interface Asked {
  readonly sanction: string;
  readonly amount: number;
  readonly dueOn: Day;
}

const owed = ({ id, programmeId }: Of, jurorId: Id, items: readonly Asked[]) =>
  items
    .filter(({ sanction, amount }) => sanction === 'jury-duty' && amount > 0)
    .slice(0, 1)
    .map(({ amount, dueOn }) =>
      command(OweDuties, { calendarId: programmeId, jurorId, planId: id, times: amount, until: dueOn }),
    );

const ready = ({ id, programmeId }: Of) => [command(NoteReady, { calendarId: programmeId, jurorId: id })];
const away = ({ id, programmeId }: Of) => [command(NoteAway, { calendarId: programmeId, jurorId: id })];
const drop = ({ id, programmeId }: Of) => [command(DropDuties, { calendarId: programmeId, jurorId: id })];
const release = ({ id, programmeId }: Of, sittingId: Id, notBefore?: Day | null) => [
  command(ReleaseBooking, { calendarId: programmeId, jurorId: id, sittingId, ...(notBefore && { notBefore }) }),
];

/** Jury duty that is owed books itself into the next sittings with a seat, and is booked again when it could not be served. */
export const bookJuryDutyIntoSittings = process<SittingEvents & PlanEvents & JurorEvents & CalendarEvents>({
  react: {
    SittingScheduled: ({ id, programmeId, data: { on, rooms } }) => [
      command(OfferSitting, { calendarId: programmeId, sittingId: id, on, rooms: rooms.length }),
    ],
    SittingCalledOff: ({ id, programmeId, data: { arrived } }) => [
      command(CloseOffer, { calendarId: programmeId, sittingId: id, came: [...arrived] }),
    ],
    SittingClosed: ({ id, programmeId, data: { jurors } }) => [
      command(CloseOffer, { calendarId: programmeId, sittingId: id, came: jurors.map(({ personId }) => personId) }),
    ],

    PlanMade: (seen) => owed(seen, seen.data.youthId, seen.data.items),
    SanctionSubstituted: (seen) => owed(seen, seen.data.youthId, [seen.data.by]),

    ProgressReversed: ({ id, programmeId, data: { youthId, sanction, owed: stillOwed, amount, reference, dueOn } }) =>
      sanction === 'jury-duty' && stillOwed
        ? [
            command(OweAgain, {
              ...{ calendarId: programmeId, jurorId: youthId, planId: id },
              ...{ sittingId: reference, times: amount, until: dueOn },
            }),
          ]
        : [],

    JurorActivated: ready,
    JurorReinstated: ready,
    JurorStoodDown: away,
    DutyDischarged: drop,
    OriginChanged: (seen) => (seen.data.origin === 'former-respondent' ? [...drop(seen), ...away(seen)] : []),
    JurorInvited: ({ id, programmeId, data: { sittingId } }) => [
      command(NoteInvitation, { calendarId: programmeId, jurorId: id, sittingId }),
    ],
    InvitationAnswered: (seen) => (seen.data.answer === 'no' ? release(seen, seen.data.sittingId) : []),
    InvitationLapsed: (seen) => release(seen, seen.data.sittingId),
    JurorDeferred: (seen) => release(seen, seen.data.sittingId, seen.data.until),
    JurorExcused: (seen) => release(seen, seen.data.sittingId),
    JurorServed: ({ id, programmeId, data: { sittingId, sanctionId } }) => [
      command(CountDuty, { calendarId: programmeId, jurorId: id, sittingId, counts: sanctionId !== null }),
    ],
    ServiceNotCounted: ({ id, programmeId, data: { sittingId } }) => [
      command(CountDuty, { calendarId: programmeId, jurorId: id, sittingId, counts: false }),
    ],

    DutyBooked: ({ data: { jurorId, sittingId, on, replyBy } }) => [
      command(InviteJuror, { jurorId, sittingId, on, replyBy, standby: false }),
    ],
    BookingDropped: ({ data: { jurorId, sittingId } }) => [command(ExcuseJuror, { jurorId, sittingId, because: 'duty-done' })],
  },
});
