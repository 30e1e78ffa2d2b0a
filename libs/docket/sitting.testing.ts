import { given } from '#spec';
import { nothingKnown, type SittingKnown } from './known.js';
import { sittingDecider } from './sitting.js';

/** Ids that a spec can tell apart: `id('c', 1)`. */
export const id = (kind: string, number: number) => `${kind.padEnd(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const sittingId = id('51', 1);
export const [blue, green] = [id('b', 1), id('b', 2)] as const;
export const [maya, theo, judge, monitor, interpreter, juror] = [1, 2, 3, 4, 5, 6].map((n) => id('e', n)) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
export const [mother, father] = [id('a', 1), id('a', 2)] as const;

export const on = '2026-03-07';
export const scheduling = {
  on,
  opensAt: '2026-03-07T14:00:00.000Z',
  closesAt: '2026-03-07T18:00:00.000Z',
  venue: 'Community hall',
  rooms: [
    { roomId: blue, name: 'Blue' },
    { roomId: green, name: 'Green' },
  ],
  slotMinutes: 60,
  slotsPerRoom: 4,
};
export const scheduled = { type: 'SittingScheduled', data: { ...scheduling, policyVersion: 3 } };

export const mayas = {
  hearingId: id('f', 1),
  caseId: id('c', 1),
  youthId: maya,
  guardianIds: [mother],
  roomId: blue,
  slot: 0,
  format: 'jury',
  incidentId: id('d', 1),
};
export const theos = {
  ...mayas,
  hearingId: id('f', 2),
  caseId: id('c', 2),
  youthId: theo,
  guardianIds: [father],
  incidentId: id('d', 2),
};

type Asked = typeof mayas & { slots?: number; language?: string | null; callNumber?: number; overrides?: readonly string[] };
const hour = (slot: number) => `2026-03-07T${14 + slot}:00:00.000Z`;

export const docketed = ({ slots = 1, language = null, callNumber = 1, overrides = [], ...asked }: Asked) => ({
  type: 'HearingDocketed',
  data: {
    ...asked,
    slots,
    language,
    callNumber,
    overrides,
    on,
    roomName: asked.roomId === blue ? 'Blue' : 'Green',
    startsAt: hour(asked.slot),
  },
});
export const assigned = (role: string, personId: string, roomId: string | null, language: string | null = null) => ({
  type: 'RoleAssigned',
  data: { on, roomId, role, personId, language, overrides: [] },
});
export const came = (personId: string, as: string, at: string, hearingIds: readonly string[] = []) => ({
  type: 'PersonCheckedIn',
  data: { on, personId, as, hearingId: hearingIds.length === 1 ? hearingIds[0]! : null, hearingIds, at },
});
export const went = (personId: string, as: string, at: string, because = 'released', hearingIds: readonly string[] = []) => ({
  type: 'PersonCheckedOut',
  data: { personId, as, hearingIds, at, because },
});

/** Somebody is at another sitting from one hour to another. */
export const busy = (personId: string, from: string, until: string) => ({
  personId,
  fromAt: `${on}T${from}:00.000Z`,
  untilAt: `${on}T${until}:00.000Z`,
});

/** A sitting that was scheduled, and what happened since. */
export const sitting = (...since: { type: string; data: object }[]) => given(sittingDecider)(scheduled, ...since);
export const knowing = (known: Partial<SittingKnown> = {}): SittingKnown => ({ ...nothingKnown, ...known });
export const now = (time: string, today = on) => ({ now: `${today}T${time}:00.000Z`, today });

/** What the court says when it refuses. */
export function refusal(decide: () => unknown): string {
  try {
    decide();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
