import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { HearingEvents, Seat } from '../hearing.events.js';

/** A juror of a hearing. Nothing here tells how they came to serve, or why they left. */
@Entity('panel')
@Index(['hearingId'])
export class PanelSeat extends ProgrammeRow {
  /** `<hearingId>:<jurorId>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') hearingId!: string;
  @Column('uuid') jurorId!: string;
  @Column('integer') seat!: number;
  @Column('text') place!: 'juror' | 'alternate';
  @Column('boolean') foreperson!: boolean;
  @Column('boolean') sworn!: boolean;
  @Column('boolean') challenged!: boolean;
  @Column('text') state!: 'seated' | 'left' | 'dismissed' | 'released';
  /** Minutes served, once the juror is free to go. */
  @Column('integer', { nullable: true }) minutes!: number | null;
}

/** The key of a juror's row. */
export const seatId = (hearingId: string, jurorId: string) => `${hearingId}:${jurorId}`;

/** The jurors a fact concerns. */
function concerned(type: string, data: object): readonly (string | null)[] {
  if (type === 'PanelSeated') return seats(data as HearingEvents['PanelSeated']).map(({ jurorId }) => jurorId);
  if (type === 'JurorReplaced') return [(data as HearingEvents['JurorReplaced']).by];
  if (type === 'ForepersonReplaced')
    return [(data as HearingEvents['ForepersonReplaced']).jurorId, (data as HearingEvents['ForepersonReplaced']).former];
  if (type === 'HearingHeld') return (data as HearingEvents['HearingHeld']).jurors.map(({ jurorId }) => jurorId);
  if ('jurorId' in data) return [data.jurorId as string];
  return 'jurors' in data ? (data.jurors as string[]) : [];
}

const seats = ({ jurors, alternates }: { jurors: readonly Seat[]; alternates: readonly Seat[] }) => [...jurors, ...alternates];

export const panel = view<PanelSeat, HearingEvents>({
  row: PanelSeat,
  keys: ({ id, type, data }) => concerned(type, data).flatMap((jurorId) => (jurorId === null ? [] : [seatId(id, jurorId)])),
  project: {
    PanelSeated: (_, { id, programmeId, data }, key) => {
      const found = seats(data).find(({ jurorId }) => seatId(id, jurorId) === key);
      if (!found) return null;
      const place = data.jurors.includes(found) ? 'juror' : 'alternate';
      return {
        ...{ programmeId, id: key, hearingId: id, jurorId: found.jurorId, seat: found.seat, place },
        ...{ foreperson: found.jurorId === data.forepersonId, sworn: false, challenged: false, state: 'seated', minutes: null },
      };
    },
    JurorChallenged: (row) => row && { ...row, challenged: true },
    ChallengeDecided: (row, { data: { upheld, servedMinutes } }) =>
      row && { ...row, challenged: false, ...(upheld && { state: 'left' as const, foreperson: false, minutes: servedMinutes }) },
    JurorRecused: (row, { data: { servedMinutes } }) =>
      row && { ...row, state: 'left', foreperson: false, minutes: servedMinutes },
    JurorDismissed: (row, { data: { servedMinutes } }) =>
      row && { ...row, state: 'dismissed', foreperson: false, minutes: servedMinutes },
    JurorReplaced: (row, { id, programmeId, data: { by, seat } }, key) => ({
      ...{ programmeId, id: key, hearingId: id, jurorId: by, seat, place: 'juror', foreperson: false },
      ...{ sworn: row?.sworn ?? false, challenged: false, state: 'seated', minutes: null },
    }),
    OathTaken: (row) => row && { ...row, sworn: true },
    ForepersonReplaced: (row, { data: { jurorId } }) => row && { ...row, foreperson: row.jurorId === jurorId },
    HearingHeld: (row, { data: { jurors } }) => {
      const served = jurors.find(({ jurorId }) => jurorId === row?.jurorId);
      return row && { ...row, state: row.state === 'seated' ? 'released' : row.state, minutes: served?.minutes ?? row.minutes };
    },
    HearingAdjourned: (row) => row && { ...row, state: 'released' },
    HearingReturned: (row) => row && { ...row, state: 'released' },
  },
});
