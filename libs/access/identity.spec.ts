import { describe, it } from '@jest/globals';
import { given } from '#spec';
import { identityDecider } from './identity.js';

const anIdentity = given(identityDecider);
const linking = { identityId: 'i', accountId: 'ada', by: 'signed-in' as const };
const linked = { type: 'IdentityLinked', data: { accountId: 'ada', by: 'signed-in' } };
const unlinked = { type: 'IdentityUnlinked', data: { accountId: 'ada' } };

describe('a subject of a sign-in service', () => {
  it('opens one account', () => {
    anIdentity().when('LinkIdentity', linking).then(linked);
    anIdentity(linked).when('LinkIdentity', linking).thenNothing();
    anIdentity(linked)
      .when('LinkIdentity', { ...linking, accountId: 'eve' })
      .thenRefused('LinkedElsewhere');
  });
  it('opens none once that was undone, by whose it is', () => {
    anIdentity(linked).when('UnlinkIdentity', { identityId: 'i', accountId: 'ada' }).then(unlinked);
    anIdentity(linked).when('UnlinkIdentity', { identityId: 'i', accountId: 'eve' }).thenNothing();
    anIdentity(linked, unlinked).when('UnlinkIdentity', { identityId: 'i', accountId: 'ada' }).thenNothing();
    anIdentity(linked, unlinked)
      .when('LinkIdentity', { ...linking, accountId: 'eve' })
      .then({ type: 'IdentityLinked', data: { accountId: 'eve', by: 'signed-in' } });
  });
});
