import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { In } from 'typeorm';
import { deskViews, Thing } from '#desk';
import { DeliberationLine } from '#hearing';
import type { Id } from '#kernel';
import { Acting, Clock, Reading, Topics, Upcasts, type Recorded, type Stirred, type Topic } from '#platform';
import { recordHides } from '#records';
import { toldAbout, TOPICS, type Around, type JuryProgress } from './topics.js';

/** The facts by which somebody comes to stand to a thing, or stands to it no more: those that the relations are folded from. */
const RELATING = new Set([deskViews.relations.project, deskViews.things.project, recordHides].flatMap(Object.keys));
const IDS = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const ID_LENGTH = 36;

/** What the data of a fact may name in clear. */
type Naming = Partial<Around> & {
  readonly deliberationId?: Id | null;
  readonly hearings?: readonly (Id | Partial<Around>)[];
  readonly deliberations?: readonly Id[];
};

/** Leads from facts to what pages are about, by the desk's own views. */
@Injectable()
export class CourtTopics extends Topics {
  readonly kinds = TOPICS;
  /** What belongs to what, which hardly ever changes. */
  private readonly known = new LRUCache<string, Around>({ max: 20_000 });

  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly clock: Clock,
    private readonly upcasts: Upcasts,
  ) {
    super();
  }

  async stirredBy(programmeId: Id, facts: readonly Recorded[]): Promise<readonly Stirred[]> {
    const relating = facts.map((fact) => (RELATING.has(fact.type) ? idsIn(fact) : null));
    for (const id of relating.flatMap((ids) => ids ?? [])) this.known.delete(`${programmeId} ${id}`);
    const told = facts.map((fact) => toldAbout(categoryOf(fact), fact.type));
    const wanted = facts.filter((_, i) => told[i]!.length > 0).map(idOf);
    const around = await this.around(programmeId, [...new Set(wanted)]);
    return facts.map((fact, i) => ({
      topics: told[i]!.length > 0 ? this.namesOf(fact, told[i]!, around.get(idOf(fact))) : [],
      relates: relating[i]!,
    }));
  }

  areThere(topics: readonly Topic[]): Promise<boolean> {
    const ids = (...kinds: readonly string[]) => topics.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id!);
    return this.allThere(topics, ids('case', 'hearing', 'sitting'), [...new Set(ids('deliberation', 'pressure'))]);
  }

  async progress(programmeId: Id, names: readonly string[]): Promise<ReadonlyMap<string, JuryProgress>> {
    const ids = names.map((name) => name.split(':')[1]!);
    const rows = await this.as(programmeId, () =>
      this.reading.rows(DeliberationLine, {
        where: { deliberationId: In(ids) },
        select: ['deliberationId', 'stage', 'rated', 'votingOn', 'round', 'votesIn', 'jurors'],
        take: ids.length,
      }),
    );
    return new Map(
      rows.map(({ deliberationId, stage, rated, votingOn, round, votesIn, jurors }) => [
        `deliberation:${deliberationId}`,
        { stage, rated, open: votingOn !== null, round, item: votingOn, ballotsIn: votesIn, of: jurors.length },
      ]),
    );
  }

  private async allThere(topics: readonly Topic[], things: readonly Id[], deliberations: readonly Id[]): Promise<boolean> {
    const [found, rooms] = await Promise.all([
      things.length === 0 ? [] : this.reading.rows(Thing, { where: { thingId: In(things) }, take: things.length }),
      deliberations.length === 0 ? 0 : this.reading.count(DeliberationLine, { deliberationId: In(deliberations) }),
    ]);
    const names = new Set(
      found.flatMap(({ thingId, caseId, hearingId, sittingId }) => [
        ...(caseId === thingId ? [`case:${thingId}`] : []),
        ...(hearingId === thingId ? [`hearing:${thingId}`] : []),
        ...(sittingId === thingId ? [`sitting:${thingId}`] : []),
      ]),
    );
    const isThing = ({ kind }: Topic) => ['case', 'hearing', 'sitting'].includes(kind);
    return rooms === deliberations.length && topics.every((topic) => !isThing(topic) || names.has(topic.name));
  }

  private namesOf(fact: Recorded, told: readonly string[], around: Around | undefined): string[] {
    const data = this.upcasts.read(fact) as Naming;
    const own = { [`${categoryOf(fact)}Id`]: idOf(fact) };
    const many = (data.hearings ?? []).map((hearing) => (typeof hearing === 'string' ? { hearingId: hearing } : hearing));
    const places: readonly Naming[] = [
      { ...around, ...present(data), ...(categoryOf(fact) === 'door' && { hearingId: idOf(fact) }), ...own },
      ...many,
      ...(data.deliberations ?? []).map((deliberationId) => ({ deliberationId })),
    ];
    const names = places.flatMap((place) =>
      told.flatMap((kind) => {
        if (kind === 'desk') return ['desk'];
        const id = place[(kind === 'pressure' ? 'deliberationId' : `${kind}Id`) as 'caseId'];
        return typeof id === 'string' ? [`${kind}:${id}`] : [];
      }),
    );
    return [...new Set(names)];
  }

  private async around(programmeId: Id, ids: readonly Id[]): Promise<ReadonlyMap<Id, Around>> {
    const missing = ids.filter((id) => !this.known.has(`${programmeId} ${id}`));
    if (missing.length > 0) {
      const rows = await this.as(programmeId, () =>
        this.reading.rows(Thing, { where: { thingId: In(missing) }, take: missing.length }),
      );
      for (const { thingId, caseId, hearingId, sittingId } of rows)
        this.known.set(`${programmeId} ${thingId}`, { caseId, hearingId, sittingId });
      await this.completed(programmeId, rows);
    }
    return new Map(
      ids.flatMap((id) => {
        const found = this.known.get(`${programmeId} ${id}`);
        return found ? [[id, found] as const] : [];
      }),
    );
  }

  /** What happens in a hearing happens at its sitting, which the thing itself may not name. */
  private async completed(programmeId: Id, rows: readonly Thing[]): Promise<void> {
    const without = rows.filter(({ hearingId, sittingId }) => hearingId !== null && sittingId === null);
    if (without.length === 0) return;
    const hearings = await this.around(programmeId, [...new Set(without.map(({ hearingId }) => hearingId!))]);
    for (const { thingId, caseId, hearingId } of without)
      this.known.set(`${programmeId} ${thingId}`, {
        ...{ caseId, hearingId },
        sittingId: hearings.get(hearingId!)?.sittingId ?? null,
      });
  }

  private as<T>(programmeId: Id, work: () => Promise<T>): Promise<T> {
    return this.acting.run({ actor: 'live', role: 'process', programmeId, timeZone: 'UTC', now: this.clock.now() }, work);
  }
}

const idOf = ({ stream }: Recorded): Id => stream.slice(-ID_LENGTH);
const categoryOf = ({ stream }: Recorded): string => stream.slice(0, -ID_LENGTH - 1);
const idsIn = ({ stream, data }: Recorded): Id[] => [...new Set([...(stream.match(IDS) ?? []), ...(data.match(IDS) ?? [])])];

/** The ids that are named, and nothing that says there is none. */
const present = ({ caseId, hearingId, sittingId, deliberationId }: Naming): Naming =>
  Object.fromEntries(Object.entries({ caseId, hearingId, sittingId, deliberationId }).filter(([, id]) => typeof id === 'string'));
