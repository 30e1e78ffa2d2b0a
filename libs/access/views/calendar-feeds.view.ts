import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Id } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { FeedEvents } from '../feed.js';

/** One line per calendar feed: whose it is, and as what. */
@Entity('calendar_feeds')
export class CalendarFeedLine extends ProgrammeRow {
  @PrimaryColumn('uuid') feedId!: Id;
  @Index() @Column('uuid') accountId!: Id;
  @Column('text') role!: string;
  @Column('text') state!: 'open' | 'withdrawn';
  @Column('date') madeOn!: string;
}

export const calendarFeeds = view<CalendarFeedLine, FeedEvents>({
  row: CalendarFeedLine,
  project: {
    CalendarFeedOffered: (_, { id, programmeId, occurredOn, data: { accountId, role } }) => ({
      programmeId,
      feedId: id,
      accountId,
      role,
      state: 'open',
      madeOn: occurredOn,
    }),
    CalendarFeedWithdrawn: (row) => row && { ...row, state: 'withdrawn' },
  },
});
