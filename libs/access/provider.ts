import { refuse, sealed, type CommandsOf, type Decider, type Id, type Label, type Sealed } from '#kernel';
import type * as Commands from './provider.commands.js';

/** What can happen to how a programme's people sign in elsewhere. These words stay on record for good. */
export type ProviderEvents = {
  ProviderConnected: { name: Label; issuer: Label; clientId: Label; clientSecret: Sealed | null; returnsTo: Label };
  ProviderDisconnected: object;
};

export interface Connected extends Readonly<ProviderEvents['ProviderConnected']> {
  readonly stage: 'connected';
}

export type Provider = { readonly stage: 'none' } | Connected;

/** What comes after the host of the address a provider sends people back to. */
export const CALLBACK = '/api/provider/callback';

/** Whose key seals the secret of a programme's provider. */
export const providerSecret = (programmeId: Id) => `provider:${programmeId}`;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether what is sent to an address cannot be read on its way: over TLS, or inside this machine. */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, hash } = new URL(address);
  if (username || password || hash) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}

export const providerDecider: Decider<Provider, ProviderEvents, CommandsOf<typeof Commands>> = {
  category: 'provider',
  initial: { stage: 'none' },

  decide: {
    ConnectProvider({ programmeId, name, issuer, clientId, clientSecret, returnsTo }, provider) {
      if (!isPrivateAddress(issuer)) refuse('IssuerNotPrivate', 'The address of the sign-in service must begin with https.');
      // Where the address is that of the document itself, nothing in it could be compared with who was meant.
      if (issuer.includes('/.well-known/'))
        refuse('IssuerNeeded', 'Give the address of the sign-in service, not of its description.');
      if (!isPrivateAddress(returnsTo) || new URL(returnsTo).pathname !== CALLBACK)
        refuse('ReturnsElsewhere', `The address people come back to must begin with https and end with ${CALLBACK}.`);
      const secret = clientSecret === undefined ? null : sealed(providerSecret(programmeId), clientSecret);
      const told = { name, issuer, clientId, clientSecret: secret, returnsTo };
      return isSame(provider, told, clientSecret) ? [] : [{ type: 'ProviderConnected', data: told }];
    },
    DisconnectProvider: (_, provider) => (provider.stage === 'none' ? [] : [{ type: 'ProviderDisconnected', data: {} }]),
  },

  evolve: {
    ProviderConnected: (_, told) => ({ stage: 'connected', ...told }),
    ProviderDisconnected: () => ({ stage: 'none' }),
  },
};

function isSame(provider: Provider, told: ProviderEvents['ProviderConnected'], secret: string | undefined): boolean {
  if (provider.stage === 'none') return false;
  const { name, issuer, clientId, clientSecret, returnsTo } = provider;
  const plain = name === told.name && issuer === told.issuer && clientId === told.clientId && returnsTo === told.returnsTo;
  return plain && (clientSecret?.read() ?? undefined) === secret;
}
