import 'reflect-metadata';
import { webcrypto, X509Certificate as NodeCertificate } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import type { Reached } from './addresses.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 24 * 60 * 60 * 1000;
const AUTHORITY_DAYS = 3650;
/** Tablets refuse certificates that hold longer than this. */
const CERTIFICATE_DAYS = 390;
/** So near its end a certificate is made anew. */
const RENEWED_BEFORE = 30 * DAY;
/** A tablet's clock may be behind ours. */
const EARLIER = DAY;

/** The key and the certificate of a server, and of whom it has them. */
export interface Certified {
  readonly key: string;
  /** With the authority's own behind it. */
  readonly cert: string;
  readonly authority: string;
  /** SHA-256 of the authority's certificate, as devices show it. */
  readonly fingerprint: string;
}

interface Pair {
  readonly key: string;
  readonly cert: string;
}

interface Authority extends Pair {
  readonly signs: webcrypto.CryptoKey;
}

/** The folder of the authority cannot be used; the sentence says which and why. */
export class AuthorityUnusable extends Error {
  override readonly name = 'AuthorityUnusable';
}

/**
 * The certificate of this machine on its local network, by an authority of its own that is made at the first call and kept in
 * the folder. It is made anew when names or addresses have changed and before it ends; the authority stays, so that no
 * device has to trust it twice.
 * @throws AuthorityUnusable
 */
export async function certify(folder: string, reached: Reached, now: Date): Promise<Certified> {
  x509.cryptoProvider.set(webcrypto as unknown as Crypto);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new AuthorityUnusable(
      `The folder ${folder} cannot be made (${error.code}). Give DATA_DIR a folder that this user may write to.`,
    );
  });
  const authority = await openAuthority(folder, now);
  const had = await read(folder, 'server');
  const holds = had && isFor(had, reached, now, authority);
  const { key, cert } = holds ? had : await issue(folder, reached, now, authority);
  const { fingerprint256 } = new NodeCertificate(authority.cert);
  return { key, cert: `${cert}\n${authority.cert}\n`, authority: authority.cert, fingerprint: fingerprint256 };
}

async function openAuthority(folder: string, now: Date): Promise<Authority> {
  const had = await read(folder, 'authority');
  if (had && !hasEnded(had, now)) return { ...had, signs: await privateKey(had.key, folder) };
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: `CN=Youth Court local authority ${now.toISOString().slice(0, 10)}, O=Youth Court`,
    notBefore: new Date(now.getTime() - EARLIER),
    notAfter: new Date(now.getTime() + AUTHORITY_DAYS * DAY),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { ...(await keep(folder, 'authority', keys, certificate)), signs: keys.privateKey };
}

async function issue(folder: string, { names, addresses }: Reached, now: Date, authority: Authority): Promise<Pair> {
  const keys = await newKeys();
  const issuer = new x509.X509Certificate(authority.cert);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: `CN=${names[0] ?? addresses[0] ?? 'court'}`,
    issuer: issuer.subject,
    notBefore: new Date(now.getTime() - EARLIER),
    notAfter: new Date(Math.min(now.getTime() + CERTIFICATE_DAYS * DAY, issuer.notAfter.getTime())),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: authority.signs,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: 'dns' as const, value })),
        ...addresses.map((value) => ({ type: 'ip' as const, value })),
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return keep(folder, 'server', keys, certificate);
}

/** Whether the certificate is by this authority, for these names and addresses and no others, and holds for a while yet. */
function isFor({ cert }: Pair, { names, addresses }: Reached, now: Date, authority: Authority): boolean {
  const certificate = new x509.X509Certificate(cert);
  if (!new NodeCertificate(cert).verify(new NodeCertificate(authority.cert).publicKey)) return false;
  if (certificate.notAfter.getTime() - now.getTime() < RENEWED_BEFORE || certificate.notBefore > now) return false;
  const had = certificate.getExtension(x509.SubjectAlternativeNameExtension)?.names.items.map(({ value }) => value) ?? [];
  return JSON.stringify([...had].sort()) === JSON.stringify([...names, ...addresses].sort());
}

const hasEnded = ({ cert }: Pair, now: Date) =>
  new x509.X509Certificate(cert).notAfter.getTime() - now.getTime() < RENEWED_BEFORE;

const newKeys = () => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

function serialNumber(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  // A serial number is positive.
  bytes[0]! &= 0x7f;
  return Buffer.from(bytes).toString('hex');
}

async function privateKey(pem: string, folder: string): Promise<webcrypto.CryptoKey> {
  try {
    return await webcrypto.subtle.importKey('pkcs8', x509.PemConverter.decodeFirst(pem), ALGORITHM, true, ['sign']);
  } catch {
    throw new AuthorityUnusable(unreadable(join(folder, 'authority.key')));
  }
}

const unreadable = (file: string) =>
  `${file} holds no key or certificate. Put the file back, or take the folder away: then a new authority is made, and every tablet has to trust it.`;

async function read(folder: string, what: string): Promise<Pair | null> {
  const files = [join(folder, `${what}.key`), join(folder, `${what}.crt`)] as const;
  const texts = await Promise.all(
    files.map((file) =>
      readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw new AuthorityUnusable(`${file} cannot be read (${error.code}).`);
      }),
    ),
  );
  const [key, cert] = texts;
  if (!key || !cert) return null;
  try {
    return { key: key.trim(), cert: new x509.X509Certificate(cert).toString('pem') };
  } catch {
    throw new AuthorityUnusable(unreadable(files[1]));
  }
}

async function keep(
  folder: string,
  what: string,
  keys: webcrypto.CryptoKeyPair,
  certificate: x509.X509Certificate,
): Promise<Pair> {
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  const cert = certificate.toString('pem');
  // The certificate comes last: a key alone counts as nothing.
  await writeWhole(join(folder, `${what}.key`), `${key}\n`, 0o600);
  await writeWhole(join(folder, `${what}.crt`), `${cert}\n`, 0o644);
  return { key, cert };
}

async function writeWhole(file: string, text: string, mode: number): Promise<void> {
  const beside = `${file}.new`;
  try {
    await writeFile(beside, text, { mode });
    await chmod(beside, mode);
    await rename(beside, file);
  } catch (error) {
    throw new AuthorityUnusable(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
