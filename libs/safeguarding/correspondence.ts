import { person, refuse, REDACTED, sealed, type CommandsOf, type Decider, type Id, type Sealed } from '#kernel';
import type * as Commands from './correspondence.commands.js';

/** What a young person and the court write to each other. These words stay on record for good. */
export type CorrespondenceEvents = {
  /** `adultId` is null where it is for the coordinators. */
  YoungPersonWrote: { messageId: Id; adultId: Id | null; text: Sealed };
  /** `conversation` is the adult who was written to, null for the coordinators; `adultId` who answered. */
  CourtAnswered: { messageId: Id; answers: Id; conversation: Id | null; adultId: Id; text: Sealed };
};

export interface Correspondence {
  /** Messages of the young person, each with the adult it is for. */
  readonly written: Readonly<Record<Id, Id | null>>;
  readonly answered: readonly Id[];
  readonly last: Sealed | null;
}

export interface CorrespondenceKnown {
  /** Whether the adult who is written to, or answers, is cleared today. */
  readonly cleared: boolean;
  /** Whether that adult is of the young person's family. */
  readonly family: boolean;
  /** The adult who answers. */
  readonly adultId: Id | null;
  /** Adults who read along, but for the one who answers and the family. */
  readonly secondAdults: number;
}

/** Refuses what comes after the young person's key is gone. */
function open({ last }: Correspondence): void {
  if (last?.read() === REDACTED) refuse('CorrespondenceClosed', 'This correspondence is closed.');
}

export const correspondenceDecider: Decider<
  Correspondence,
  CorrespondenceEvents,
  CommandsOf<typeof Commands>,
  CorrespondenceKnown
> = {
  category: 'correspondence',
  initial: { written: {}, answered: [], last: null },

  decide: {
    WriteToCourt({ youthId, messageId, text, adultId = null }, file, _, { cleared, family }) {
      if (messageId in file.written) return [];
      open(file);
      if (family) refuse('OfTheFamily', 'Nobody of the family reads this; write to somebody else, or to the court.');
      if (adultId !== null && !cleared)
        refuse('NotCleared', 'This adult cannot be written to just now; write to the court instead.');
      return [{ type: 'YoungPersonWrote', data: { messageId, adultId, text: sealed(person(youthId), text) } }];
    },

    AnswerYoungPerson({ youthId, messageId, text, answers }, file, _, { cleared, adultId, secondAdults }) {
      if (file.answered.includes(messageId)) return [];
      open(file);
      const conversation = file.written[answers];
      if (conversation === undefined || adultId === null) refuse('NoSuchMessage', 'There is no such message to answer.');
      if (!cleared) refuse('NotCleared', 'Your clearance does not hold today; somebody else has to answer.');
      if (secondAdults === 0) refuse('NoSecondAdult', 'Name a second adult who reads along before anybody answers.');
      const data = { messageId, answers, conversation, adultId, text: sealed(person(youthId), text) };
      return [{ type: 'CourtAnswered', data }];
    },
  },

  evolve: {
    YoungPersonWrote: (file, { messageId, adultId, text }) => ({
      ...file,
      written: { ...file.written, [messageId]: adultId },
      last: text,
    }),
    CourtAnswered: (file, { messageId, text }) => ({ ...file, answered: [...file.answered, messageId], last: text }),
  },
};
