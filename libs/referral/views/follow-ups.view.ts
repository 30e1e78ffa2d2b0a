import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import { FOLLOW_UP_MONTHS } from '../case.closing.js';
import type { CaseEvents } from '../case.events.js';

/** Two lines per completed case: half a year and a year on. Without a result it is still to be looked at, which is not the same as unknown. */
@Entity('follow_ups')
@Index(['dueOn'])
export class FollowUp extends ProgrammeRow {
  /** `<caseId>:<months>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('integer') months!: number;
  /** The day from which the months count. */
  @Column('date') indexOn!: string;
  @Column('date') dueOn!: string;
  @Column('text', { nullable: true }) result!: 'no-new-referral' | 'new-referral' | 'unknown' | null;
  @Column('date', { nullable: true }) recordedOn!: string | null;
}

export const followUps = view<FollowUp, CaseEvents>({
  row: FollowUp,
  keys: ({ id, data }) => ('months' in data ? [`${id}:${data.months}`] : FOLLOW_UP_MONTHS.map((months) => `${id}:${months}`)),
  project: {
    CaseCompleted(_, { id, programmeId, data: { youthId, completedOn, followUpDueOn } }, key) {
      const which = FOLLOW_UP_MONTHS.findIndex((months) => key === `${id}:${months}`);
      const months = FOLLOW_UP_MONTHS[which]!;
      return {
        programmeId,
        id: key,
        caseId: id,
        youthId,
        months,
        indexOn: completedOn,
        dueOn: followUpDueOn[which]!,
        result: null,
        recordedOn: null,
      };
    },
    FollowUpRecorded: (row, { occurredOn, data: { result } }) => row && { ...row, result, recordedOn: occurredOn },
  },
});
