import { Agent, request } from 'node:http';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { callers, type Measured } from './measure.js';

/** What the load generator sends: as many connections as there are paths, each sending one body after the other to its own. */
export interface Load {
  readonly port: number;
  readonly paths: readonly string[];
  /** Sent in turn. */
  readonly bodies: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly ms: number;
}

/** Puts load on a server from a thread of its own, over connections that are kept. */
export function underLoad(load: Load): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: load });
    worker.once('message', (measured: Measured) => resolve(measured));
    worker.once('error', reject);
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

function post(port: number, path: string, body: string, headers: Load['headers']): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () =>
          answer.statusCode! < 300 ? resolve() : reject(new Error(`${path} answered ${answer.statusCode}`)),
        );
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

if (parentPort) {
  const { port, paths, bodies, headers, ms } = workerData as Load;
  const sent = paths.map(() => 0);
  const run = Date.now().toString(36);
  const work = (caller: number) => {
    const nth = (sent[caller]! += 1);
    return post(port, paths[caller]!, bodies[nth % bodies.length]!, { ...headers, 'idempotency-key': `${run}-${caller}-${nth}` });
  };
  // Connections are opened before the clock runs.
  await Promise.all(paths.map((_, caller) => work(caller)));
  parentPort.postMessage(await callers(paths.length, ms, work));
  agent.destroy();
}
