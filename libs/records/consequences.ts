import { keyDuties, type Id, type Seen } from '#kernel';
import type { Hides } from '#platform';
import type { Contents, RecordEvents } from './record.events.js';

const partsOf = ({ caseId, hearings, deliberations, dispositions, plans, sanctions, timesheets }: Contents): readonly Id[] => [
  caseId,
  ...[hearings, deliberations, dispositions, plans, sanctions, timesheets].flat(),
];

type SeenAs<E extends keyof RecordEvents> = Seen<RecordEvents, E>;

/** What vanishes from every list with a record, and what comes back. */
export const recordHides: Hides = {
  RecordSealed: ({ data }: SeenAs<'RecordSealed'>) => ({
    hide: [...partsOf(data), ...data.leaving],
    discreet: [data.youthId],
  }),
  RecordReopened: ({ data }: SeenAs<'RecordReopened'>) => ({
    show: [...partsOf(data), ...data.leaving, data.youthId],
    told: [data.youthId],
  }),
  RecordExpunged: ({ data }: SeenAs<'RecordExpunged'>) =>
    data.level === 'partial' && !data.wasSealed
      ? { nameless: data.leaving }
      : { expunge: [...partsOf(data), ...data.leaving], discreet: [data.youthId] },
};

/** What happens to the keys of a record. What is kept of an expunction says what went, when and why, and of whom nothing. */
export const recordKeyDuties = keyDuties<RecordEvents>({
  RecordSealed: ({ data: { subjects } }) => ({ escrow: subjects }),
  RecordReopened: ({ data: { subjects } }) => ({ release: subjects }),
  RecordExpunged: ({ id, eventId, data: { order: _, ...data } }) => ({
    destroy: data.subjects,
    notice: { kind: 'record-expunged', recordId: id, certificate: certificateNumber(eventId), ...data },
  }),
});

/** The number of a certificate, from the event it certifies. */
export const certificateNumber = (eventId: Id): string => `C-${eventId.slice(0, 8)}-${eventId.slice(9, 13)}`.toUpperCase();
