import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { docketContinue, docketDay, docketDocket, docketMove, docketPlace, docketPostpone } from '../api/sdk.gen.js';
import type { DocketLine, DocketPlaceResponse } from '../api/types.gen.js';
import { answered } from '../ask/ask.js';
import { Problem } from '../ask/problem.js';
import type { Place } from '../court/date-picker.js';
import type { DayRow } from './day.js';
import type { Asking } from './reasons.js';

/** Where a hearing stands, as the court says at a moment. */
export type Standing = DocketPlaceResponse;

export interface Moving {
  readonly place: Place;
  readonly asking: Asking;
  readonly because: string;
  readonly overrides: readonly string[];
}

export type Outcome =
  | { readonly how: 'moved' }
  /** Somebody else moved it, or took it off (`now` is null), after it was looked at. */
  | { readonly how: 'overtaken'; readonly now: Standing | null }
  /** It came off the old sitting and could not be put on the new one. */
  | { readonly how: 'between'; readonly problem: Problem }
  | { readonly how: 'refused'; readonly problem: Problem };

const isStale = (error: unknown) => error instanceof Problem && error.status === 412;
const isSame = (one: Standing, other: Standing) =>
  one.roomId === other.roomId && one.slot === other.slot && one.outcome === other.outcome;

export async function standingOf({ sittingId, hearingId }: Pick<DayRow, 'sittingId' | 'hearingId'>): Promise<Standing | null> {
  try {
    return await answered(docketPlace({ path: { sittingId, hearingId } }));
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
}

/**
 * Moves a hearing from where it was seen. Where the sitting changed meanwhile but the hearing did not, it is moved all the same;
 * where the hearing did, nothing is done and who asked sees both.
 */
export function useMove(row: DayRow) {
  const queries = useQueryClient();
  const [isPending, setPending] = useState(false);
  /** Keys by what is sent, so that what is sent again after a lost answer is done once. */
  const keys = useRef(new Map<string, string>());
  const headers = (what: string, revision?: number) => {
    const key = keys.current.get(what) ?? crypto.randomUUID();
    keys.current.set(what, key);
    return { 'Idempotency-Key': key, ...(revision !== undefined && { 'If-Match': `"${revision}"` }) };
  };
  /** Once it is off its old sitting, only the second half is left to do. */
  const taken = useRef<DocketLine | null>(null);

  const within = async ({ place, because, overrides }: Moving, seen: Standing): Promise<void> => {
    const { sittingId, hearingId } = row;
    const body = { roomId: place.roomId, slot: place.slot, because, overrides: [...overrides] };
    const what = JSON.stringify([body, seen.revision]);
    await answered(docketMove({ path: { sittingId, hearingId }, body, headers: headers(what, seen.revision) }));
  };

  const takeOff = async ({ asking, because }: Moving, seen: Standing): Promise<void> => {
    const path = { sittingId: row.sittingId, hearingId: row.hearingId };
    const lines = await answered(docketDay({ path: { sittingId: row.sittingId }, query: { take: 500 } }));
    const line = lines.find(({ hearingId }) => hearingId === row.hearingId) ?? null;
    const sent = headers(JSON.stringify([asking, because, seen.revision]), seen.revision);
    if (asking === 'court') await answered(docketPostpone({ path, body: { because }, headers: sent }));
    else await answered(docketContinue({ path, body: { because, askedBy: asking }, headers: sent }));
    taken.current = line;
  };

  const putOn = async ({ place, overrides }: Moving): Promise<void> => {
    const { caseId, youthId, guardianIds, incidentId, format, slots } = taken.current!;
    const { roomId, slot, sittingId } = place;
    const body = { caseId, youthId, guardianIds, incidentId, format, slots, roomId, slot, overrides: [...overrides] };
    await answered(docketDocket({ path: { sittingId }, body, headers: headers(JSON.stringify([sittingId, body])) }));
    taken.current = null;
  };

  const attempt = async (moving: Moving, seen: Standing): Promise<Outcome> => {
    try {
      if (moving.place.sittingId === row.sittingId && !taken.current) await within(moving, seen);
      else {
        if (!taken.current) await takeOff(moving, seen);
        await putOn(moving);
      }
      return { how: 'moved' };
    } catch (error) {
      if (isStale(error)) {
        const now = await standingOf(row);
        return now && isSame(now, seen) ? attempt(moving, now) : { how: 'overtaken', now };
      }
      if (!(error instanceof Problem)) throw error;
      if (!error.passes) keys.current.clear();
      return taken.current ? { how: 'between', problem: error } : { how: 'refused', problem: error };
    }
  };

  const move = async (moving: Moving, seen: Standing): Promise<Outcome> => {
    setPending(true);
    try {
      return await attempt(moving, seen);
    } catch (error) {
      return { how: 'refused', problem: error instanceof Problem ? error : Problem.away() };
    } finally {
      await queries.invalidateQueries();
      setPending(false);
    }
  };
  return { move, isPending };
}
