import { once } from 'node:events';
import { connect } from 'node:net';
import { bytesOf, type Hostile } from './requests.js';

/** What came back, read without the help of a client that forgives. */
export interface Answered {
  /** 0: the connection was closed without a word. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly ms: number;
}

/** Longest that anybody waits for an answer. */
const PATIENCE_MS = 20_000;
const NO_ANSWER = { status: 0, headers: {}, text: '' };

/** Writes the request byte by byte and reads until the server has no more to say. */
export async function send(port: number, request: Hostile, token: string | null): Promise<Answered> {
  const began = performance.now();
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('No answer came.')));
  // A server may close a connection while it is still written to.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
  const over = new Promise<void>((resolve) => {
    socket.once('end', resolve);
    socket.once('close', resolve);
  });
  // Who has said less than was announced hangs up; a server takes that for the end of the whole conversation.
  if (['long', 'both'].includes(request.length)) socket.end(onTheWire(request, token));
  else socket.write(onTheWire(request, token));
  await over;
  socket.destroy();
  return { ...parsed(Buffer.concat(chunks)), ms: performance.now() - began };
}

function onTheWire({ method, target, headers, body, length }: Hostile, token: string | null): Buffer {
  const bytes = bytesOf(body);
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const usual: [string, string][] = [
    ['Host', '127.0.0.1'],
    ['Content-Type', 'application/json'],
    ...(token ? [['Authorization', `Bearer ${token}`] as [string, string]] : []),
  ];
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...[...usual.filter(([name]) => !given.has(name.toLowerCase())), ...headers].map(([name, value]) => `${name}: ${value}`),
    ...lengthLines(length, bytes.length),
    'Connection: close',
  ];
  const chunked = length === 'chunked' || length === 'both';
  const payload = chunked
    ? Buffer.concat([
        Buffer.from(`${bytes.length.toString(16)}\r\n`),
        bytes,
        Buffer.from(bytes.length > 0 ? '\r\n0\r\n\r\n' : '\r\n'),
      ])
    : bytes;
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), payload]);
}

function lengthLines(length: Hostile['length'], bytes: number): string[] {
  const says = (claimed: number | string) => `Content-Length: ${claimed}`;
  if (length === 'none') return [];
  if (length === 'short') return [says(Math.max(0, bytes - 3))];
  if (length === 'long') return [says(bytes + 7)];
  if (length === 'twice') return [says(bytes), says(bytes + 1)];
  if (length === 'nonsense') return [says('-1x')];
  if (length === 'chunked') return ['Transfer-Encoding: chunked'];
  if (length === 'both') return ['Transfer-Encoding: chunked', says(bytes)];
  return bytes > 0 ? [says(bytes)] : [];
}

/** The last answer of what came: an interim one (100) may stand before it. */
function parsed(bytes: Buffer): Omit<Answered, 'ms'> {
  const at = bytes.indexOf('\r\n\r\n');
  if (at < 0) return NO_ANSWER;
  const [first = '', ...lines] = bytes.subarray(0, at).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0);
  const rest = bytes.subarray(at + 4);
  if (status === 100) return parsed(rest);
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const length = headers['content-length'] === undefined ? rest.length : Number(headers['content-length']);
  return { status, headers, text: rest.subarray(0, length).toString('utf8') };
}
