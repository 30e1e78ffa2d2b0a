import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howReached, hostName } from './addresses.js';
import { AuthorityUnusable, certify } from './authority.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'youth-court-lan-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = new Date('2026-03-07T14:30:00Z');
const REACHED = { names: ['court.example', 'desk.local', 'desk'], addresses: ['192.168.1.20'] };
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const modeOf = (file: string) => (statSync(join(folder, file)).mode & 0o777).toString(8);

describe('the certificate of a machine on its network', () => {
  it('is for each of its names and addresses, and by an authority of its own', async () => {
    const { cert, authority, fingerprint } = await certify(folder, REACHED, NOW);
    const [leaf, signer] = [new X509Certificate(cert), new X509Certificate(authority)];
    expect(leaf.verify(signer.publicKey)).toBe(true);
    expect(leaf.checkIssued(signer)).toBe(true);
    for (const name of REACHED.names) expect(leaf.checkHost(name)).toBe(name);
    expect(leaf.checkIP('192.168.1.20')).toBe('192.168.1.20');
    expect(leaf.checkHost('elsewhere.example')).toBeUndefined();
    expect([leaf.ca, signer.ca]).toEqual([false, true]);
    expect(fingerprint).toBe(signer.fingerprint256);
    // Tablets refuse what holds longer than 398 days.
    expect(Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)).toBeLessThan(398 * 86_400_000);
  });

  it('has keys that nobody else on the machine reads', async () => {
    await certify(folder, REACHED, NOW);
    expect(['authority.key', 'server.key'].map(modeOf)).toEqual(['600', '600']);
  });

  it('stays while nothing changes', async () => {
    const first = await certify(folder, REACHED, NOW);
    expect(await certify(folder, REACHED, later(300))).toEqual(first);
  });

  it.each([
    ['an address changes', { ...REACHED, addresses: ['192.168.1.21'] }, NOW],
    ['a name is added', { ...REACHED, names: [...REACHED.names, 'other.example'] }, NOW],
    ['it nears its end', REACHED, later(370)],
    ['the clock was wrong when it was made', REACHED, later(-3)],
  ])('is made anew by the same authority when %s', async (_, reached, when) => {
    const first = await certify(folder, REACHED, NOW);
    const second = await certify(folder, reached, when);
    expect(second.cert).not.toBe(first.cert);
    expect(second.authority).toBe(first.authority);
    expect(new X509Certificate(second.cert).verify(new X509Certificate(first.authority).publicKey)).toBe(true);
  });

  it('is made anew with its authority when that nears its own end', async () => {
    const first = await certify(folder, REACHED, NOW);
    const second = await certify(folder, REACHED, later(3640));
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(new X509Certificate(second.cert).verify(new X509Certificate(second.authority).publicKey)).toBe(true);
  });

  it('is refused where the folder cannot be used, in a sentence that says what to do', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(certify(join(file, 'local-network'), REACHED, NOW)).rejects.toThrow(
      /cannot be made \(ENOTDIR\)\. Give DATA_DIR a folder/,
    );
    await certify(folder, REACHED, NOW);
    writeFileSync(join(folder, 'authority.key'), 'no key');
    await expect(certify(folder, REACHED, NOW)).rejects.toThrow(AuthorityUnusable);
    await expect(certify(folder, REACHED, NOW)).rejects.toThrow(/authority\.key holds no key or certificate\. Put the file back/);
  });
});

describe('how a machine is reached', () => {
  const at = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') => ({
    address,
    internal,
    family,
    netmask: '',
    mac: '',
    cidr: null,
    scopeid: 0,
  });

  it('is by the name it was given first, by its own, and by every address of the network', () =>
    expect(
      howReached('court.example', 'Desk.lan', {
        lo: [at('127.0.0.1', true)],
        eth0: [at('192.168.1.20'), at('fe80::1', false, 'IPv6')],
        wlan0: [at('10.0.0.4')],
      } as never),
    ).toEqual({ names: ['court.example', 'desk.local', 'desk.lan'], addresses: ['10.0.0.4', '192.168.1.20'] }));

  it.each(['Court.Example', 'court', 'a-b.local', 'court.example.'])('takes %s for a name', (name) =>
    expect(hostName(name)).not.toBeNull(),
  );
  it.each(['', 'localhost', '192.168.1.20', 'court.example:8443', 'https://court', 'two words', '-court', '::1'])(
    'does not take %s for one',
    (name) => expect(hostName(name)).toBeNull(),
  );
});
