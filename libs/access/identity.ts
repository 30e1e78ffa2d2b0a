import { refuse, type CommandsOf, type Decider, type Id } from '#kernel';
import type * as Commands from './identity.commands.js';

/**
 * What can happen between an account and a subject of a sign-in service. The stream is named by a keyed digest of programme,
 * issuer and subject, so that one subject has one account, and none is found by anything else. These words stay on record for good.
 */
export type IdentityEvents = {
  IdentityLinked: { accountId: Id; by: 'invitation' | 'signed-in' };
  IdentityUnlinked: { accountId: Id };
};

export type Identity = { readonly stage: 'unknown' } | { readonly stage: 'linked'; readonly accountId: Id };

export const identityDecider: Decider<Identity, IdentityEvents, CommandsOf<typeof Commands>> = {
  category: 'identity',
  initial: { stage: 'unknown' },

  decide: {
    LinkIdentity({ accountId, by }, identity) {
      if (identity.stage === 'unknown') return [{ type: 'IdentityLinked', data: { accountId, by } }];
      return identity.accountId === accountId
        ? []
        : refuse('LinkedElsewhere', 'This sign-in belongs to another account already. Sign in with it, or ask the court.');
    },
    UnlinkIdentity({ accountId }, identity) {
      if (identity.stage === 'unknown' || identity.accountId !== accountId) return [];
      return [{ type: 'IdentityUnlinked', data: { accountId } }];
    },
  },

  evolve: {
    IdentityLinked: (_, { accountId }) => ({ stage: 'linked', accountId }),
    IdentityUnlinked: () => ({ stage: 'unknown' }),
  },
};
