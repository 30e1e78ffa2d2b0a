import { describe, expect, it } from '@jest/globals';
import { sealed } from '#kernel';
import { given } from '#spec';
import { isPrivateAddress, providerDecider, providerSecret } from './provider.js';

const aProvider = given(providerDecider);
const told = {
  name: 'County sign-in',
  issuer: 'https://id.county.example',
  clientId: 'youth-court',
  returnsTo: 'https://court.example/api/provider/callback',
};
const connecting = { programmeId: 'p', ...told, clientSecret: 'hush' };
const connected = { type: 'ProviderConnected', data: { ...told, clientSecret: sealed(providerSecret('p'), 'hush') } };
const disconnected = { type: 'ProviderDisconnected', data: {} };

describe('connecting a programme to a sign-in service', () => {
  it('keeps its secret sealed', () => aProvider().when('ConnectProvider', connecting).then(connected));
  it('records nothing when it is so already', () => aProvider(connected).when('ConnectProvider', connecting).thenNothing());
  it('takes another secret, or none', () => {
    const other = { ...connected.data, clientSecret: sealed(providerSecret('p'), 'new') };
    aProvider(connected)
      .when('ConnectProvider', { ...connecting, clientSecret: 'new' })
      .then({ ...connected, data: other });
    aProvider(connected)
      .when('ConnectProvider', { programmeId: 'p', ...told })
      .then({ ...connected, data: { ...told, clientSecret: null } });
  });
  it('is refused where what is sent could be read on its way', () => {
    aProvider()
      .when('ConnectProvider', { ...connecting, issuer: 'http://id.county.example' })
      .thenRefused('IssuerNotPrivate');
    for (const returnsTo of ['http://court.example/api/provider/callback', 'https://court.example/', 'callback'])
      aProvider()
        .when('ConnectProvider', { ...connecting, returnsTo })
        .thenRefused('ReturnsElsewhere');
    aProvider()
      .when('ConnectProvider', { ...connecting, issuer: 'https://id.county.example/.well-known/openid-configuration' })
      .thenRefused('IssuerNeeded');
    expect(isPrivateAddress('http://localhost:4000')).toBe(true);
    for (const address of ['http://localhost.example', 'https://me:secret@id.example', 'ftp://localhost', 'file:///etc', ''])
      expect(isPrivateAddress(address)).toBe(false);
  });
  it('is undone', () => {
    aProvider(connected).when('DisconnectProvider', { programmeId: 'p' }).then(disconnected);
    aProvider(connected, disconnected).when('DisconnectProvider', { programmeId: 'p' }).thenNothing();
    aProvider(connected, disconnected).when('ConnectProvider', connecting).then(connected);
  });
});
