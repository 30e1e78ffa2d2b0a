import { SURNAME } from './house.messages.js';
import type { Hostile } from './requests.js';
import type { Answered } from './wire.js';

/** Slower than this is stuck, or can be made to be: the slowest honest answer is a password's, some hundred milliseconds. */
export const PATIENCE_MS = 5_000;

/** Words of what we are built of, of the machine and of the database. */
const INSIDES =
  /\n\s+at |node_modules|file:\/\/|\.(?:m?js|ts):\d|\/dist\/|\/libs\/|\/(?:home|usr|var|tmp|root)\/|typeorm|fastify|nestjs|class-validator|queryfailed|(?:type|syntax|range|reference)error|cannot read prop|is not a function|\bunexpected token|\bECONN|\bENOENT|\bERR_|\bFST_|\bHPE_|postgres|pg_|\bselect .+ from\b|\binsert into\b|\brelation "|\bduplicate key|\bviolates\b|\bsqlstate\b/i;
/** The same where people's words may stand, hostile ones among them. */
const STACK = /\n\s+at |\\n\s+at |node_modules|file:\/\/|\.m?js:\d/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

const BOUND: Readonly<Record<string, RegExp>> = {
  'cache-control': /no-store/,
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /nosniff/,
  'referrer-policy': /no-referrer/,
};

/** What no request of one programme may be answered with: the ids of another that nobody named, and its people. */
export interface Foreign {
  readonly ids: ReadonlySet<string>;
}

/** A sentence for each thing that is wrong with an answer. */
export function flawsOf(request: Hostile, answer: Answered, foreign: Foreign): string[] {
  const { status, headers, text, ms } = answer;
  const flaws: string[] = [];
  const unless = (right: boolean, sentence: string) => void (right || flaws.push(sentence));
  unless(ms <= PATIENCE_MS, `took ${Math.round(ms)} ms`);
  unless(!text.includes(SURNAME.other), 'names somebody of the other programme');
  for (const [id] of text.matchAll(UUID)) unless(!foreign.ids.has(id.toLowerCase()), `holds the id ${id} of the other programme`);
  if (status === 0) {
    unless(mayBeDropped(request), 'no answer');
    return flaws;
  }
  unless(status < 500, `our fault: ${status}`);
  for (const [name, value] of Object.entries(BOUND)) unless(value.test(headers[name] ?? ''), `no ${name}`);
  unless(!headers['set-cookie']?.includes('a=b'), 'a header was put into the answer');
  if (status < 400) unless(!STACK.test(text), 'tells of our insides');
  else if (request.method !== 'HEAD') flaws.push(...flawsOfProblem(answer));
  return flaws;
}

function flawsOfProblem({ status, headers, text }: Answered): string[] {
  const flaws: string[] = [];
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8')
    flaws.push(`a ${status} that is no problem document`);
  const inside = INSIDES.exec(text);
  if (inside) flaws.push(`tells of our insides: ${inside[0]}`);
  let told: { status?: unknown; code?: unknown; title?: unknown } = {};
  try {
    told = JSON.parse(text) as typeof told;
  } catch {
    flaws.push('the problem is no JSON');
  }
  if (told.status !== status) flaws.push('says another status in its body');
  if (!/^\w+$/.test(String(told.code))) flaws.push('has no code');
  if (!/^[A-ZÀ-Þ“].*\.$/s.test(String(told.title))) flaws.push(`says no sentence: ${String(told.title)}`);
  return flaws;
}

/** What is cut off or asks for a tunnel may be hung up on. */
const mayBeDropped = ({ length, headers, method }: Hostile): boolean =>
  method === 'CONNECT' ||
  length !== 'right' ||
  headers.some(([name]) => ['Upgrade', 'X-Larger', 'Bad Name', 'X-Control'].includes(name));
