import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { PersonEvents } from '../person.events.js';

/** One line per harmed party and case: whether and how they take part, and what they want to receive. */
@Entity('participations')
@Index(['caseId'])
export class Participation extends ProgrammeRow {
  /** `<person>:<case>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') takesPart!: string;
  @Column('boolean') acceptsContact!: boolean;
  @Column('boolean') acceptsLetter!: boolean;
  @Column('date') chosenOn!: string;
}

export const participations = view<Participation, PersonEvents>({
  row: Participation,
  keys: ({ id, data }) => [`${id}:${(data as PersonEvents['ParticipationChosen']).caseId}`],
  project: {
    ParticipationChosen: (
      _,
      { id, programmeId, occurredOn, data: { caseId, takesPart, acceptsContact, acceptsLetter } },
      key,
    ) => ({
      programmeId,
      key,
      personId: id,
      caseId,
      takesPart,
      acceptsContact,
      acceptsLetter,
      chosenOn: occurredOn,
    }),
  },
});
