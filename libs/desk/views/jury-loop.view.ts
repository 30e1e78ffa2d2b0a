import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import type { JurorEvents, Origin } from '#jury';
import { FiguresRow } from '#platform';

/** One row per juror: how they came, and whether a respondent came back by choice. For figures of a whole programme only. */
@Entity('jury_loop')
export class JuryLoop extends FiguresRow {
  @PrimaryColumn('uuid') jurorId!: string;
  @Column('text') recruitedAs!: Origin;
  @Column('text') servesAs!: Origin;
  @Column('date') recruitedOn!: string;
  @Column('boolean') active!: boolean;
  /** When the case was over and the young person was asked to serve on, and when they began to. */
  @Column('date', { nullable: true }) askedOn!: string | null;
  @Column('date', { nullable: true }) stayedOn!: string | null;
  @Column('integer') asVolunteer!: number;
  @Column('integer') asRespondent!: number;
  @Column('integer') asFormerRespondent!: number;
  @Column('integer') minutes!: number;
}

const COLUMN = {
  volunteer: 'asVolunteer',
  respondent: 'asRespondent',
  'former-respondent': 'asFormerRespondent',
} as const satisfies Record<Origin, keyof JuryLoop>;

export const juryLoop = view<JuryLoop, JurorEvents>({
  row: JuryLoop,
  figures: true,
  project: {
    JurorRecruited: (_, { id, programmeId, occurredOn, data: { origin } }) => ({
      ...{ programmeId, jurorId: id, recruitedAs: origin, servesAs: origin, recruitedOn: occurredOn, active: false },
      ...{ askedOn: origin === 'former-respondent' ? occurredOn : null, stayedOn: null },
      ...{ asVolunteer: 0, asRespondent: 0, asFormerRespondent: 0, minutes: 0 },
    }),
    OriginChanged: (row, { occurredOn, data: { origin } }) => {
      if (origin !== 'former-respondent') return row && { ...row, servesAs: origin };
      // Whoever served freely before their own case goes on doing so; whoever owed it is asked anew.
      const goesOn = row?.active === true && row.servesAs !== 'respondent';
      const stayedOn = goesOn ? occurredOn : null;
      return row && { ...row, servesAs: origin, active: goesOn, askedOn: occurredOn, stayedOn: row.stayedOn ?? stayedOn };
    },
    JurorActivated: (row, { occurredOn }) =>
      row && {
        ...row,
        active: true,
        stayedOn: row.servesAs === 'former-respondent' ? (row.stayedOn ?? occurredOn) : row.stayedOn,
      },
    JurorReinstated: (row) => row && { ...row, active: true },
    JurorStoodDown: (row) => row && { ...row, active: false },
    JurorServed: (row, { data: { origin, minutes } }) => {
      const column = COLUMN[origin];
      return row && { ...row, [column]: row[column] + 1, minutes: row.minutes + minutes };
    },
  },
});
