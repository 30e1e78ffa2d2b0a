import { refuse, type CommandsOf, type Decider, type Id } from '#kernel';
import type * as Commands from './reference.commands.js';

/** What can happen to an agency's number: the stream is named by a keyed digest of it. */
export type ReferenceEvents = {
  ReferenceReserved: { agencyId: Id; caseId: Id };
};

export type Reference = { readonly stage: 'free' } | { readonly stage: 'taken'; readonly caseId: Id };

/** Whether the case that holds the number never came to be: its referral was refused after the number was taken. */
interface Known {
  readonly abandoned: boolean;
}

export const referenceDecider: Decider<Reference, ReferenceEvents, CommandsOf<typeof Commands>, Known> = {
  category: 'reference',
  initial: { stage: 'free' },
  decide: {
    ReserveReference({ agencyId, caseId }, file, _, { abandoned }) {
      if (file.stage === 'taken' && file.caseId === caseId) return [];
      if (file.stage === 'taken' && !abandoned)
        refuse('NumberTaken', 'This agency’s number belongs to a referral we have already.');
      return [{ type: 'ReferenceReserved', data: { agencyId, caseId } }];
    },
  },
  evolve: {
    ReferenceReserved: (_, { caseId }) => ({ stage: 'taken', caseId }),
  },
};
