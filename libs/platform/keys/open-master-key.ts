import { ConfigError, type Config } from '../config.js';
import { isServiceText, keyFrom, keyMistake, sealedIn, serviceText, textOf } from './key-text.js';
import { KeptMasterKey, type KeyScript } from './kept-master-key.js';
import { LocalMasterKey, type MasterKey } from './master.js';

/**
 * The master key the environment names: itself, in a file, or in a file that a key service opens.
 * @throws ConfigError
 */
export async function openMasterKey({ masterKey }: Pick<Config, 'masterKey'>): Promise<MasterKey> {
  if ('key' in masterKey) return new LocalMasterKey(masterKey.key, masterKey.next);
  return KeptMasterKey.open(masterKey.file, masterKey.kms ? await serviceScript(masterKey.kms) : plainScript);
}

const plainScript: KeyScript = {
  write: async (secret) => textOf(secret),
  async read(text, file) {
    const key = keyFrom(text);
    if (!key) throw new ConfigError([keyMistake(text, file)]);
    return key;
  },
};

/** Opened by the service alone: what is sealed for another purpose there does not pass for our key. */
const CONTEXT = { purpose: 'youth-court master key' };

/** AWS KMS: the key that wraps is made here, sealed by the service's key, and opened by it at every start. */
async function serviceScript(keyId: string): Promise<KeyScript> {
  const { DecryptCommand, EncryptCommand, KMSClient } = await import('@aws-sdk/client-kms').catch(() => {
    throw new ConfigError(['MASTER_KEY_KMS needs a package that is not installed: npm install @aws-sdk/client-kms']);
  });
  const client = new KMSClient(regionOf(keyId));
  const answered = <T>(asked: Promise<T>): Promise<T> =>
    asked.catch((error: Error) => {
      throw new ConfigError([`The key service at MASTER_KEY_KMS does not give the master key (${error.name}).`]);
    });
  return {
    async write(secret) {
      const { CiphertextBlob } = await answered(
        client.send(new EncryptCommand({ KeyId: keyId, Plaintext: secret, EncryptionContext: CONTEXT })),
      );
      return serviceText(CiphertextBlob!);
    },
    async read(text, file) {
      // A court that kept its key in clear goes on with it until the key is replaced.
      if (!isServiceText(text)) return plainScript.read(text, file);
      const { Plaintext } = await answered(
        client.send(new DecryptCommand({ KeyId: keyId, CiphertextBlob: sealedIn(text), EncryptionContext: CONTEXT })),
      );
      return Buffer.from(Plaintext!);
    },
  };
}

/** An ARN says where its key is. */
const regionOf = (keyId: string): { region?: string } => {
  const region = /^arn:[^:]*:kms:([^:]+):/.exec(keyId)?.[1];
  return region ? { region } : {};
};
