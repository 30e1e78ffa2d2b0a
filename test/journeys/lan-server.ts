import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Court } from './court.js';

const PROGRAM = join(process.cwd(), 'test/journeys/server.mjs');

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  await once(taken, 'close');
  return port;
}

/** A court on a local network, as `npm start -- --lan` serves it: in a process of its own, over TLS, by a name. */
export class LanServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    /** Where browsers find it. */
    readonly site: string,
  ) {}

  /** Serves the court's database, with the clock where the story stands. */
  static async start(court: Court, masterKey: Buffer, name: string): Promise<LanServer> {
    const folder = mkdtempSync(join(tmpdir(), 'youth-court-saturday-'));
    const [port, plainPort] = await Promise.all([freePort(), freePort()]);
    const env = {
      ...{ PATH: process.env['PATH'], DATABASE_URL: court.databaseUrl, MASTER_KEY: masterKey.toString('hex'), DATA_DIR: folder },
      ...{ PORT: String(port), PLAIN_PORT: String(plainPort), HOST: '127.0.0.1', SECOND_FACTOR: 'offered' },
      ...{ LOG_LEVEL: 'silent', RATE_LIMIT: '100000', CLOCK_AT: court.now },
    };
    const child = spawn(process.execPath, [PROGRAM, '--lan', '--name', name], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout!, 'data');
    return new LanServer(child, folder, `https://${name}:${port}`);
  }

  /** What it shows of itself to whoever connects. */
  get certificate(): string {
    return readFileSync(join(this.folder, 'local-network', 'server.crt'), 'utf8');
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
