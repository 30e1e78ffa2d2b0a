import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { Contact, PersonEvents, PersonName } from '../person.events.js';

/** One line per person: the name of today and no other, sealed as everything about them is. */
@Entity('people')
export class PersonLine extends ProgrammeRow {
  @PrimaryColumn('uuid') personId!: string;
  @SealedColumn() name!: Sealed<PersonName>;
  @SealedColumn() bornOn!: Sealed | null;
  @SealedColumn() contact!: Sealed<Contact> | null;
  @Column('text') language!: string;
  @Column('uuid', { nullable: true }) schoolId!: string | null;
  @Column('text', { nullable: true }) grade!: string | null;
  /** Whom to speak to at the school. */
  @Column('uuid', { nullable: true }) schoolContactId!: string | null;
  @Column('uuid', { nullable: true }) householdId!: string | null;
}

export const people = view<PersonLine, PersonEvents>({
  row: PersonLine,
  identity: true,
  project: {
    PersonRegistered: (_, { id, programmeId, data: { name, bornOn, contact, language, schoolId, householdId } }) => ({
      programmeId,
      personId: id,
      name,
      bornOn,
      contact,
      language,
      schoolId,
      grade: null,
      schoolContactId: null,
      householdId,
    }),
    NameChanged: (row, { data: { name } }) => row && { ...row, name },
    ContactChanged: (row, { data: { contact } }) => row && { ...row, contact },
    SchoolChanged: (row, { data: { schoolId, grade, contactId } }) =>
      row && { ...row, schoolId, grade, schoolContactId: contactId },
    HouseholdChanged: (row, { data: { householdId } }) => row && { ...row, householdId },
    LanguageChanged: (row, { data: { language } }) => row && { ...row, language },
  },
});
