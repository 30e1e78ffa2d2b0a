import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Asked {
  readonly KeyId: string;
  readonly Plaintext?: string;
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
}

/** A stand-in for a key service, for specs: answers Encrypt and Decrypt in the JSON protocol of AWS KMS for one key. */
export async function startKms(keyId: string) {
  const secret = randomBytes(32);
  const asked: string[] = [];
  const context = ({ EncryptionContext }: Asked) => Buffer.from(JSON.stringify(EncryptionContext ?? {}));
  const answers: Record<string, (body: Asked) => object> = {
    'TrentService.Encrypt'(body) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(context(body));
      const sealed = [iv, cipher.update(Buffer.from(body.Plaintext!, 'base64')), cipher.final(), cipher.getAuthTag()];
      return { KeyId: keyId, CiphertextBlob: Buffer.concat(sealed).toString('base64') };
    },
    'TrentService.Decrypt'(body) {
      const sealed = Buffer.from(body.CiphertextBlob!, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, 12)).setAAD(context(body));
      decipher.setAuthTag(sealed.subarray(-16));
      const clear = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
      return { KeyId: keyId, Plaintext: clear.toString('base64') };
    },
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const target = String(request.headers['x-amz-target']);
      asked.push(target);
      const said = JSON.parse(body) as Asked;
      const answer = (status: number, data: object) =>
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(data));
      try {
        if (said.KeyId !== keyId) return answer(400, { __type: 'NotFoundException' });
        return answer(200, answers[target]!(said));
      } catch {
        return answer(400, { __type: 'InvalidCiphertextException' });
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
