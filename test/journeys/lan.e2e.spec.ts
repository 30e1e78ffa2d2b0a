import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as plainly, type IncomingMessage } from 'node:http';
import { request as securely } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Accounts } from '#access';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { courtAt, openDesk, type Desk } from './desk.js';

const NAME = 'court.example';
const LOGIN = 'court-on-tablets';
const PASSWORD = 'saturday-court';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let desk: Desk;
let folder: string;
let server: ChildProcess;
let port: number;
let plainPort: number;
let authority: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youth-court-lan-'));
  database = await freshDatabase('lan');
  desk = await openDesk(database.url);
  const court = await courtAt(database.url, desk.secret, false);
  const grant = { programmeId: desk.programmeId, role: 'clerk', personId: null };
  await court.app.get(Accounts).grant(LOGIN, PASSWORD, grant);
  await court.close();
  [port, plainPort] = await Promise.all([freePort(), freePort()]);
  server = start('test/journeys/server.mjs', ['--lan', '--name', NAME]);
  await once(server.stdout!, 'data');
  authority = (await ask(plainly, plainPort, '/court-ca.crt')).body;
});
afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port: free } = taken.address() as AddressInfo;
  taken.close();
  await once(taken, 'close');
  return free;
}

function start(program: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [join(process.cwd(), program), ...args], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      MASTER_KEY: desk.secret.toString('hex'),
      DATA_DIR: folder,
      SECOND_FACTOR: 'offered',
      PORT: String(port),
      PLAIN_PORT: String(plainPort),
      LOG_LEVEL: 'silent',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Told {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Asks by the court's name, which only this request knows to lie on this machine. */
async function ask(
  how: typeof plainly,
  at: number,
  path: string,
  { body, ...more }: { body?: object; headers?: Record<string, string>; ca?: string; host?: string } = {},
): Promise<Told> {
  const sent = how({
    host: more.host ?? NAME,
    port: at,
    path,
    method: body ? 'POST' : 'GET',
    lookup: (_name: string, options: { all?: boolean }, found: (...answer: unknown[]) => void) =>
      options.all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4),
    headers: { ...(body && { 'content-type': 'application/json' }), ...more.headers },
    ...(more.ca && { ca: more.ca }),
  } as never);
  sent.end(body && JSON.stringify(body));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode!, headers: answer.headers, body: await text(answer) };
}

/** What a program says that gives up. */
async function mistakeOf(args: readonly string[], env: Record<string, string> = {}) {
  const child = start('dist/apps/api/main.js', args, env);
  const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  return { code: code as number, said };
}

describe('a court on a local network', () => {
  it('is trusted by whoever trusts its authority, and by nobody else', async () => {
    const trusted = await ask(securely as never, port, '/health/ready', { ca: authority });
    expect(trusted.status).toBe(200);
    // The port beside it stays plain, so the name is not bound to TLS for ever.
    expect(trusted.headers['strict-transport-security']).toBeUndefined();
    await expect(ask(securely as never, port, '/health/ready')).rejects.toMatchObject({
      code: expect.stringMatching(/UNABLE_TO_VERIFY|SELF_SIGNED/),
    });
    await expect(
      ask(securely as never, port, '/health/ready', { ca: authority, host: 'elsewhere.example' }),
    ).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  });

  it('lets people sign in by its name, with a cookie that only TLS carries', async () => {
    const origin = `https://${NAME}:${port}`;
    const entered = await ask(securely as never, port, '/api/session', {
      ca: authority,
      body: { login: LOGIN, password: PASSWORD },
      headers: { origin, 'sec-fetch-site': 'same-origin' },
    });
    expect([entered.status, entered.body]).toEqual([200, expect.stringContaining('"role":"clerk"')]);
    const [cookie = ''] = entered.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-session=[^;]+;.*\bSecure\b/i);
    const session = await ask(securely as never, port, '/api/session', {
      ca: authority,
      headers: { cookie: cookie.split(';')[0]! },
    });
    expect(session.status).toBe(200);
  });

  it('hands out its authority in the clear, with a page about it, and sends everything else to TLS', async () => {
    const page = await ask(plainly, plainPort, '/');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain(`https://${NAME}:${port}`);
    // What travels in the clear must not vouch for itself: the tablet's own word is compared with the computer's.
    expect(page.body).not.toContain(new X509Certificate(authority).fingerprint256);
    const elsewhere = await ask(plainly, plainPort, '/api/session?x=1', { headers: { host: `${NAME}:${plainPort}` } });
    expect([elsewhere.status, elsewhere.headers.location]).toEqual([307, `https://${NAME}:${port}/api/session?x=1`]);
    const foreign = await ask(plainly, plainPort, '//evil.example/x', { headers: { host: 'evil.example' } });
    expect(new URL(foreign.headers.location!).host).toBe(`${NAME}:${port}`);
    expect((await ask(plainly, plainPort, '/api/session', { body: {} })).status).toBe(405);
  });

  it('keeps its keys to itself', () => expect(statSync(join(folder, 'local-network', 'authority.key')).mode & 0o777).toBe(0o600));
});

describe('a court that cannot serve its network', () => {
  it.each([
    [['--name', NAME], '--name is the name on the local network, so it needs --lan.'],
    [['--lan', '--name', '192.168.1.20'], '--name is "192.168.1.20"; it must be a name alone'],
    [['--lna'], '--lna is not understood. npm start knows --lan'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, said } = await mistakeOf(args);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
  });

  it('says which port is taken, and which setting gives another', async () => {
    const { code, said } = await mistakeOf(['--lan', '--name', NAME]);
    expect([code, said.trim()]).toEqual([
      1,
      `Port ${port} is taken by another program. Stop that one, or give PORT another number.`,
    ]);
    const plain = await mistakeOf(['--lan', '--name', NAME], { PORT: String(await freePort()) });
    expect([plain.code, plain.said.trim()]).toEqual([
      1,
      `Port ${plainPort} is taken by another program. Stop that one, or give PLAIN_PORT another number.`,
    ]);
  });

  it('says which folder cannot be written', async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    const { code, said } = await mistakeOf(['--lan'], { DATA_DIR: file });
    expect([code, said.trim()]).toEqual([
      1,
      `The folder ${join(file, 'local-network')} cannot be made (ENOTDIR). Give DATA_DIR a folder that this user may write to.`,
    ]);
  });
});
