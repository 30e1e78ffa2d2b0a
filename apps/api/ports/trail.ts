import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { In, MoreThan, type FindOptionsWhere } from 'typeorm';
import { DispositionLine, PlanLine } from '#disposition';
import { DeliberationLine, HearingLine } from '#hearing';
import { caseFile, concern, person, type Id } from '#kernel';
import { Names, PersonLine } from '#people';
import { Acting, Clock, Reading, Whose, type Glass, type Kept, type ProgrammeRow } from '#platform';
import { CaseFile } from '#referral';
import { BrokenGlass, Records, ViewerNames } from '#trail';

const MOST = 5_000;

type OfCase = ProgrammeRow & { caseId: Id };
type Leads = readonly [row: new () => OfCase, key: string];

/** The views that lead from an id to its case. */
const LEADS: Readonly<Record<string, Leads>> = {
  hearing: [HearingLine, 'hearingId'],
  deliberation: [DeliberationLine, 'deliberationId'],
  disposition: [DispositionLine, 'dispositionId'],
  plan: [PlanLine, 'planId'],
};

/** The kinds of record that routes may name. */
export const KINDS: readonly string[] = ['person', 'case', 'concern', ...Object.keys(LEADS)];

/** Answers from the views. What an id leads to never changes, so it is asked once. */
@Injectable()
export class WhoseRecord extends Whose {
  private readonly cases = new LRUCache<string, Id>({ max: 50_000 });
  private readonly records = new LRUCache<string, Kept>({ max: 100_000 });

  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(programmeId: Id, kind: string, ids: readonly Id[]): Promise<ReadonlyMap<Id, Kept>> {
    // A concern's record is the concern's own: it leads to nobody.
    if (kind === 'concern') return new Map(ids.map((id) => [id, { subject: concern(id), about: null }]));
    const lead = LEADS[kind];
    if (!lead) return this.kept(programmeId, kind, ids);
    const caseOf = await this.known(this.cases, ids, `${programmeId} ${kind}`, (missing) =>
      this.casesOf(programmeId, lead, missing),
    );
    const kept = await this.kept(programmeId, 'case', [...new Set(caseOf.values())]);
    return new Map([...caseOf].flatMap(([id, caseId]) => (kept.has(caseId) ? [[id, kept.get(caseId)!] as const] : [])));
  }

  async glasses(programmeId: Id, accountIds: readonly Id[]): Promise<readonly Glass[]> {
    const where = { accountId: In(accountIds), until: MoreThan(this.clock.now()), mended: false };
    const rows = await this.reads(programmeId, () => this.reading.rows(BrokenGlass, { where, take: MOST }));
    return rows.map(({ glassId, accountId, caseId, until }) => ({ glassId, accountId, subject: caseFile(caseId), until }));
  }

  private kept(programmeId: Id, kind: string, ids: readonly Id[]): Promise<Map<Id, Kept>> {
    return this.known(this.records, ids, `${programmeId} ${kind}`, (missing) =>
      kind === 'case' ? this.keptCases(programmeId, missing) : this.keptPeople(programmeId, missing),
    );
  }

  private async casesOf(programmeId: Id, [row, key]: Leads, ids: readonly Id[]): Promise<[Id, Id][]> {
    const where = { [key]: In(ids) } as FindOptionsWhere<OfCase>;
    const rows = await this.reads(programmeId, () => this.reading.rows(row, { where, take: ids.length }));
    return rows.map((line) => [(line as unknown as Record<string, Id>)[key]!, line.caseId]);
  }

  private async keptCases(programmeId: Id, ids: readonly Id[]): Promise<[Id, Kept][]> {
    const rows = await this.reads(programmeId, () =>
      this.reading.rows(CaseFile, { where: { caseId: In(ids) }, select: ['caseId', 'youthId'], take: ids.length }),
    );
    return rows.map(({ caseId, youthId }) => [caseId, { subject: caseFile(caseId), about: youthId }]);
  }

  private async keptPeople(programmeId: Id, ids: readonly Id[]): Promise<[Id, Kept][]> {
    const rows = await this.reads(programmeId, () =>
      this.reading.rows(PersonLine, { where: { personId: In(ids) }, select: ['personId'], take: ids.length }),
    );
    return rows.map(({ personId }) => [personId, { subject: person(personId), about: personId }]);
  }

  /** What is asked once: of the ids not known yet, in one query. */
  private async known<T extends {}>(
    cache: LRUCache<string, T>,
    ids: readonly Id[],
    within: string,
    ask: (missing: readonly Id[]) => Promise<readonly (readonly [Id, T])[]>,
  ): Promise<Map<Id, T>> {
    const missing = ids.filter((id) => !cache.has(`${within} ${id}`));
    if (missing.length > 0) for (const [id, found] of await ask(missing)) cache.set(`${within} ${id}`, found);
    return new Map(
      ids.flatMap((id) => {
        const found = cache.get(`${within} ${id}`);
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  }

  /** The trail writes for many programmes at once, each on its own behalf. */
  private reads<T>(programmeId: Id, work: () => Promise<T>): Promise<T> {
    return this.acting.run({ actor: 'trail', role: 'process', programmeId, timeZone: 'UTC', now: this.clock.now() }, work);
  }
}

@Injectable()
export class FiledRecords extends Records {
  constructor(private readonly reading: Reading) {
    super();
  }

  async isThere(caseId: Id): Promise<boolean> {
    return (await this.reading.find(CaseFile, caseId)) !== null;
  }

  async casesOf(personId: Id): Promise<readonly Id[]> {
    const rows = await this.reading.rows(CaseFile, { where: { youthId: personId }, select: ['caseId'], take: MOST });
    return rows.map(({ caseId }) => caseId);
  }
}

@Injectable()
export class PeopleNames extends ViewerNames {
  constructor(private readonly names: Names) {
    super();
  }

  of(personIds: readonly Id[]) {
    return this.names.of(personIds);
  }
}
