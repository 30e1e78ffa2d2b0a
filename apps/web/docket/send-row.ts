import { client } from '../api/client.gen.js';
import type { PlanningMovesResponse } from '../api/types.gen.js';
import { answered } from '../ask/ask.js';
import { Problem } from '../ask/problem.js';

/** What came of one hearing among several. */
export interface Result {
  /** `between`: it came off its old place and could not be put on the new one. */
  readonly how: 'moved' | 'refused' | 'between';
  readonly sentence: string;
}

type Line = PlanningMovesResponse[number];

/** Sends what the preview says for one hearing, one command after the other; `asked` names the whole deed, so that none is done twice. */
export async function sendRow({ hearingId, commands, soft }: Line, because: string, asked: string): Promise<Result> {
  for (const [i, { path, body }] of commands.entries()) {
    const isLast = i === commands.length - 1;
    const overrides = isLast && soft.length > 0 ? { overrides: soft.map(({ code }) => code) } : {};
    const why = path.endsWith('/hearings') ? {} : { because };
    try {
      await answered(
        client.post({
          url: path,
          body: { ...body, ...why, ...overrides },
          headers: { 'Idempotency-Key': `${asked.slice(0, 8)}-${hearingId}-${i}`, 'Content-Type': 'application/json' },
        }),
      );
    } catch (error) {
      const sentence = error instanceof Problem ? error.message : '';
      return { how: i === 0 ? 'refused' : 'between', sentence };
    }
  }
  return { how: 'moved', sentence: '' };
}
