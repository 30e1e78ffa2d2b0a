import { ForbiddenException, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Id, Moment, Seen } from '#kernel';
import {
  Acting,
  EventStore,
  HiddenRecords,
  Moments,
  NotHere,
  Reading,
  rolesOf,
  Rules,
  seenFrom,
  Upcasts,
  type Recorded,
  type Way,
} from '#platform';
import { recordOf } from '#records';
import { BrokenGlass } from '#trail';
import { RecordParts } from '../views/record-parts.view.js';
import { Thing } from '../views/things.view.js';
import { correctionsIn, takenBackIn } from './corrections.js';
import { happenedAt, isLate } from './happened.js';
import { isOfCase, withoutVanished } from './of-case.js';
import { pastOf } from './past-of.js';

/** Who may stand at a moment of a case. */
export const TIMELINE = 'case:timeline';
const MOST = 1_000;

/** One fact of a case with its number. */
export interface CaseFact {
  /** From 1, in the order of recording over all streams of the case. */
  readonly n: number;
  readonly recorded: Recorded;
  /** As views see it; nothing is in it of what vanished. */
  readonly seen: Seen;
  readonly happenedAt: Moment;
  /** It was recorded on a later day than it happened. */
  readonly late: boolean;
  readonly corrects: readonly number[];
  readonly correctedBy: readonly number[];
  /** It does not come back, at no moment. */
  readonly gone: boolean;
}

/** Finds the facts of a case in all its streams, by the views that know which belong to it. */
@Injectable()
export class CaseFacts extends Moments {
  constructor(
    private readonly reading: Reading,
    private readonly store: EventStore,
    private readonly upcasts: Upcasts,
    private readonly acting: Acting,
    private readonly hidden: HiddenRecords,
    private readonly rules: Rules,
  ) {
    super();
  }

  async upTo(ids: Readonly<Record<string, string>>, at: number, as: Way): Promise<readonly Seen[]> {
    // Whoever may not read the history of a case stands at no moment of it.
    if (!rolesOf(this.rules.book, TIMELINE).includes(this.acting.by().role))
      throw new ForbiddenException('Your role does not allow this.');
    const caseId = await this.caseOf(Object.values(ids));
    return pastOf(await this.of(caseId), at, as).map(({ seen }) => seen);
  }

  /**
   * All facts of a case, the oldest first.
   * @throws NotHere
   */
  async of(caseId: Id): Promise<readonly CaseFact[]> {
    const [parts, glasses] = await Promise.all([
      this.reading.row(RecordParts, caseId),
      this.reading.rows(BrokenGlass, { where: { caseId }, select: ['glassId'], take: MOST }),
    ]);
    const own = await this.read([
      `case-${caseId}`,
      ...of('hearing', parts.hearings),
      ...of('deliberation', parts.deliberations),
      ...of('disposition', parts.dispositions),
      ...of('plan', parts.plans),
      ...of('timesheet', parts.timesheets),
      ...of(
        'glass',
        glasses.map(({ glassId }) => glassId),
      ),
      `record-${recordOf(caseId)}`,
    ]);
    const sittings = [...new Set(own.flatMap(sittingIn))];
    const days = await this.read(of('sitting', sittings));
    const mentions = [caseId, ...parts.hearings];
    const aboutIt = days.filter(({ data }) => mentions.some((id) => data.includes(id)));
    return this.numbered([...own, ...aboutIt], new Set(mentions));
  }

  private async caseOf(ids: readonly string[]): Promise<Id> {
    const things = await this.reading.rows(Thing, { where: { thingId: In([...ids]) }, take: ids.length });
    const found = new Set(things.flatMap(({ caseId }) => caseId ?? []));
    const [caseId] = found;
    if (found.size !== 1 || caseId === undefined) throw new NotHere();
    return caseId;
  }

  private async read(streams: readonly string[]): Promise<Recorded[]> {
    if (streams.length === 0) return [];
    const found = await this.store.readStreams(
      streams.map((stream) => ({ stream, fromRevision: 0 })),
      this.acting.programme(),
    );
    return [...found.values()].flat();
  }

  private numbered(recorded: readonly Recorded[], mentions: ReadonlySet<Id>): CaseFact[] {
    const { timeZone } = this.acting.current();
    const facts = recorded
      .map((one) => ({ one, seen: seenFrom(one, this.upcasts) }))
      .filter(({ seen }) => isOfCase(seen, mentions))
      .toSorted((a, b) => a.seen.position - b.seen.position);
    const seens = facts.map(({ seen }) => seen);
    const corrections = correctionsIn(seens);
    const gone = takenBackIn(seens, corrections);
    const correcting = new Map<number, number[]>();
    corrections.forEach((earlier, at) => {
      for (const place of earlier) correcting.set(place, [...(correcting.get(place) ?? []), at + 1]);
    });
    const here = this.hidden.now.of(this.acting.programme());
    return facts.map(({ one, seen }, place) => {
      const left = here ? withoutVanished(seen, here) : seen;
      const happened = happenedAt(seen, timeZone);
      return {
        n: place + 1,
        recorded: one,
        seen: left ?? seen,
        happenedAt: happened,
        late: isLate(happened, seen, timeZone),
        corrects: (corrections[place] ?? []).map((at) => at + 1),
        correctedBy: correcting.get(place) ?? [],
        gone: gone.has(place) || left === null,
      };
    });
  }
}

const of = (category: string, ids: readonly Id[]): string[] => ids.map((id) => `${category}-${id}`);

/** The sittings a fact of the case names. */
function sittingIn({ data }: Recorded): Id[] {
  const [, sittingId] = /"sittingId":\s*"([0-9a-f-]{36})"/.exec(data) ?? [];
  return sittingId ? [sittingId] : [];
}
