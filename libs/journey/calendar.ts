import type { By, CommandsOf, Decider } from '#kernel';
import type { PolicyVersion } from '#programme';
import type * as Commands from './calendar.commands.js';
import { after, bookings, evolve, type Calendar, type CalendarEvents, type CalendarFact } from './calendar.file.js';

export interface CalendarKnown {
  readonly policy: PolicyVersion;
}

/** What was said, and whom it lets be booked. */
const thenBooked = (file: Calendar, { today }: By, ...facts: readonly CalendarFact[]): readonly CalendarFact[] => [
  ...facts,
  ...bookings(after(file, facts), today),
];

const dropped = (file: Calendar, jurorId: string, most: number): readonly CalendarFact[] => {
  const booked = file.duties[jurorId]?.booked ?? [];
  return booked.slice(most).map((sittingId) => ({ type: 'BookingDropped', data: { jurorId, sittingId } }));
};

/** The jury calendar of a programme: jury duty that is owed books itself into sittings, and again when it could not be served. */
export const calendarDecider: Decider<Calendar, CalendarEvents, CommandsOf<typeof Commands>, CalendarKnown> = {
  category: 'calendar',
  initial: { sittings: {}, ready: {}, duties: {} },

  decide: {
    OfferSitting({ sittingId, on, rooms }, file, by, { policy: { policy } }) {
      if (file.sittings[sittingId]) return [];
      const seats = rooms * (policy.panel.size + policy.panel.standby);
      return thenBooked(file, by, { type: 'SittingOffered', data: { sittingId, on, seats } });
    },

    CloseOffer({ sittingId, came }, file, by) {
      if (!file.sittings[sittingId]) return [];
      const expected = Object.keys(file.duties).filter((jurorId) => file.duties[jurorId]!.booked.includes(sittingId));
      const absent = expected.filter((jurorId) => !came.includes(jurorId));
      return thenBooked(file, by, { type: 'OfferClosed', data: { sittingId, absent } });
    },

    OweDuties({ jurorId, planId, times, until }, file, by) {
      if (file.duties[jurorId]?.planId === planId) return [];
      return thenBooked(file, by, { type: 'DutiesOwed', data: { jurorId, planId, times, until } });
    },

    OweAgain({ jurorId, planId, sittingId, times, until }, file, by) {
      const had = file.duties[jurorId];
      if (had && (had.planId !== planId || !had.counted.includes(sittingId))) return [];
      return thenBooked(file, by, { type: 'DutiesOwedAgain', data: { jurorId, planId, sittingId, times, until } });
    },

    DropDuties({ jurorId }, file, by) {
      if (!file.duties[jurorId]) return [];
      return thenBooked(file, by, ...dropped(file, jurorId, 0), { type: 'DutiesDropped', data: { jurorId } });
    },

    NoteReady({ jurorId }, file, by) {
      return file.ready[jurorId] ? [] : thenBooked(file, by, { type: 'JurorReady', data: { jurorId } });
    },

    NoteAway({ jurorId }, file, by) {
      if (!file.ready[jurorId]) return [];
      return thenBooked(file, by, ...dropped(file, jurorId, 0), { type: 'JurorAway', data: { jurorId } });
    },

    NoteInvitation({ jurorId, sittingId }, file) {
      const duties = file.duties[jurorId];
      if (!duties || duties.booked.includes(sittingId)) return [];
      return [{ type: 'InvitationNoted', data: { jurorId, sittingId } }];
    },

    ReleaseBooking({ jurorId, sittingId, notBefore = null }, file, by) {
      if (!file.duties[jurorId]?.booked.includes(sittingId)) return [];
      return thenBooked(file, by, { type: 'BookingReleased', data: { jurorId, sittingId, notBefore } });
    },

    CountDuty({ jurorId, sittingId, counts }, file, by) {
      const duties = file.duties[jurorId];
      if (!duties || duties.counted.includes(sittingId)) return [];
      const counted: CalendarFact = { type: 'DutyCounted', data: { jurorId, sittingId, counts } };
      const now = after(file, [counted]);
      // Whoever came without being booked has one booking too many.
      return thenBooked(file, by, counted, ...dropped(now, jurorId, now.duties[jurorId]!.left));
    },
  },

  evolve,
};
