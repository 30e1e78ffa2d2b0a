import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Guardianship, PersonLine } from '#people';
import { Acting, Behalf, Reading } from '#platform';

/** Who does at a desk what a person has asked them to. Who runs the system is not among them: nobody acts as another. */
const STAFF = ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor'];

/** Staff act for a person of the programme, and a guardian for a child who is under age. */
@Injectable()
export class FamilyAndStaff extends Behalf {
  constructor(
    private readonly acting: Acting,
    private readonly reading: Reading,
    private readonly guardianship: Guardianship,
  ) {
    super();
  }

  async against(personId: Id): Promise<string | null> {
    const { role, personId: own } = this.acting.current();
    if (STAFF.includes(role))
      return (await this.reading.find(PersonLine, personId)) ? null : 'There is nobody by that id to act for.';
    const answers = role === 'guardian' && own !== undefined && (await this.answersFor(personId, own));
    return answers ? null : 'Only staff may act for another person, and a guardian for their own child under age.';
  }

  private async answersFor(childId: Id, own: Id): Promise<boolean> {
    const adults = await this.guardianship.guardiansOf(childId);
    const mine = adults.find((adult) => adult.personId === own);
    if (!mine || mine.restrained || mine.harmed) return false;
    return !(await this.guardianship.isOfAge(childId, this.acting.by().today));
  }
}
