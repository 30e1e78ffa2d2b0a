import { fork, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Ask, Asked, House } from './house.messages.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The court of `house.ts`, seen from outside its process. */
export class HostileCourt {
  private asked = 0;

  private constructor(
    private readonly child: ChildProcess,
    readonly house: House,
    /** Every line it wrote, to its log or beside it. */
    readonly log: readonly string[],
  ) {}

  static async open(databaseUrl: string): Promise<HostileCourt> {
    const child = fork('test/hostile/house.ts', {
      cwd: ROOT,
      execArgv: ['--expose-gc', '--no-warnings', '--import', './test/setup/ts.mjs'],
      env: { ...process.env, DATABASE_URL: databaseUrl, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const log: string[] = [];
    for (const stream of [child.stdout!, child.stderr!]) createInterface(stream).on('line', (line) => void log.push(line));
    const gone = once(child, 'exit').then(() =>
      Promise.reject(new Error(`The court did not open:\n${log.slice(-20).join('\n')}`)),
    );
    const [house] = (await Promise.race([once(child, 'message'), gone])) as [House];
    gone.catch(() => undefined);
    return new HostileCourt(child, house, log);
  }

  /** Asks the court's process itself. */
  async ask<A extends Ask>(ask: A, about = ''): Promise<Answer[A]> {
    const nth = (this.asked += 1);
    this.child.send([nth, ask, about] satisfies Asked);
    for await (const [[answered, answer]] of on(this.child, 'message') as AsyncIterable<[[number, Answer[A]]]>)
      if (answered === nth) return answer;
    throw new Error('The court is gone.');
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async close(): Promise<void> {
    if (!this.isAlive) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
    // What it held of the database goes a moment later.
    await pause(100);
  }
}
