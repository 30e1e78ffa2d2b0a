import { Problem } from '../../ask/problem.js';

/*
 * The generated client would cost a tablet as much again as its outbox. Its types are used, and these few lines in its place.
 */

/** When the court last answered, by the clock of its machine; the tablet's own may be hours off. */
let answered: number | null = null;
export const answeredAt = (): number => answered ?? Date.now();

/** Whoever has not answered by then does not answer: a reading that waits for ever holds up every later one. */
const PATIENCE_MS = 15_000;

async function call<T>(method: string, path: string, body?: unknown, key?: string): Promise<T> {
  const headers = {
    Accept: 'application/json',
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(key !== undefined && { 'Idempotency-Key': key }),
  };
  const sent = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(`/api${path}`, { ...sent, cache: 'no-store', signal }).catch(() => null);
  // An answer that broke off is none.
  const text = await response?.text().catch(() => null);
  if (!response || text == null) throw Problem.away();
  // One answer may overtake another, and time does not go back.
  answered = Math.max(answered ?? 0, Date.parse(response.headers.get('date') ?? '') || 0) || null;
  const answer = parsed(text);
  if (!response.ok) throw Problem.from(response.status, answer);
  return answer as T;
}

/** What was answered in JSON; null for anything else, as a page of whatever stands before the court. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads from the court. */
export const ask = <T>(path: string): Promise<T> => call<T>('GET', path);

/** Tells the court; with a key, however often it is sent, it is done once. */
export const tell = <T>(path: string, body: unknown = {}, key?: string): Promise<T> => call<T>('POST', path, body, key);

export const isProblem = (error: unknown): error is Problem => error instanceof Problem;

/** Ends this tablet's session; false where the court could not be asked, so that it still goes on. */
export async function signOut(): Promise<boolean> {
  try {
    await call('DELETE', '/session');
    return true;
  } catch (error) {
    return isProblem(error) && !error.passes;
  }
}
