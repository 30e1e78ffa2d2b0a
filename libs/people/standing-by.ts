import { refuse, type CommandsOf, type Day, type Decider } from '#kernel';
import type * as Commands from './person.commands.js';
import type { PersonEvents } from './person.events.js';
import { ADULT, ageOf, readable, type Person } from './person.file.js';

/** What a decision must know beyond the person's own file. */
export interface PersonKnown {
  /** The last day the mentor's clearance holds, or null. */
  readonly clearedUntil?: Day | null;
}

type Rows = Decider<Person, PersonEvents, CommandsOf<typeof Commands>, PersonKnown>['decide'];

/** Who may go on reading when a young person is of age, and who walks beside them. */
export const standingBy: Pick<Rows, 'AllowReading' | 'EndReading' | 'AssignMentor' | 'RelieveMentor'> = {
  AllowReading({ guardianId }, file, { today }) {
    const known = readable(file);
    const had = known.guardians[guardianId];
    if (!had && guardianId !== known.independentAdultId) refuse('GuardianUnknown', 'This adult is not linked as a guardian.');
    if (had?.restrained || had?.harmed)
      refuse('GuardianMayNotRead', 'A guardian who was harmed, or must stay away, does not read.');
    // An unknown age is no reason to think somebody grown up.
    if ((ageOf(known, today) ?? 0) < ADULT)
      refuse('NotOfAge', 'Until the eighteenth birthday the court records what each guardian may read.');
    return known.readers.includes(guardianId) ? [] : [{ type: 'ReadingAllowed', data: { guardianId } }];
  },

  EndReading({ guardianId }, file) {
    return readable(file).readers.includes(guardianId) ? [{ type: 'ReadingEnded', data: { guardianId } }] : [];
  },

  AssignMentor({ personId, mentorId }, file, { today }, { clearedUntil = null }) {
    const { mentors } = readable(file);
    if (mentorId === personId) refuse('OwnMentor', 'Nobody is their own mentor.');
    if (mentors.includes(mentorId)) return [];
    if (clearedUntil === null || clearedUntil < today) refuse('NotCleared', 'This adult has no clearance that holds today.');
    return [{ type: 'MentorAssigned', data: { mentorId } }];
  },

  RelieveMentor({ mentorId }, file) {
    return readable(file).mentors.includes(mentorId) ? [{ type: 'MentorRelieved', data: { mentorId } }] : [];
  },
};
