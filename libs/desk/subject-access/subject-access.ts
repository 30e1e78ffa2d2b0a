import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { StatementEntry } from '#credit';
import { DispositionLine, PlanLine } from '#disposition';
import { HearingLine } from '#hearing';
import { JurorService } from '#jury';
import { caseFile, person, type Id } from '#kernel';
import { PersonLine } from '#people';
import { Acting, EventStore, readerOf, Reading, spoken, Trail, Vault, type Recorded } from '#platform';
import { CaseFile } from '#referral';
import { TimesheetLine } from '#service';
import { byDay } from '#trail';
import { TimeStatement } from '../views/time-statements.view.js';
import { LEFT_OUT, type Chapter, type Held, type Told } from './held.js';
import { detailsFor, isTold } from './theirs.js';

const MOST = 5_000;

type Part = Pick<Chapter, 'about' | 'id'> & { readonly category: string };

/** Gathers everything the court holds on a person, for that person. */
@Injectable()
export class SubjectAccess {
  constructor(
    private readonly reading: Reading,
    private readonly store: EventStore,
    private readonly vault: Vault,
    private readonly trail: Trail,
    private readonly acting: Acting,
  ) {}

  /**
   * Everything held on a person of the acting programme; that it was given out is written down first, also when they ask themselves.
   * @throws NotHere, TrailUnavailable
   */
  async of(personId: Id): Promise<Held> {
    const row = await this.vault.reveal(await this.reading.row(PersonLine, personId));
    const cases = await this.casesOf(personId);
    await this.noted(personId, cases);
    const { now, timeZone, programmeId } = this.acting.current();
    const [chapters, looks, own] = await Promise.all([
      this.chapters(personId, await this.partsOf(personId, cases)),
      this.trail.of(programmeId, [person(personId), ...cases.map(caseFile)], { take: MOST, skip: 0 }),
      this.service(personId),
    ]);
    const { name, bornOn, contact, language } = row;
    return {
      version: 1,
      madeAt: now,
      person: { personId, name, bornOn, contact, language },
      chapters,
      ...own,
      whoLooked: byDay(looks, timeZone),
      leftOut: LEFT_OUT,
    };
  }

  private async casesOf(youthId: Id): Promise<Id[]> {
    const rows = await this.reading.rows(CaseFile, {
      where: { youthId },
      select: ['caseId', 'receivedOn'],
      order: { receivedOn: 'ASC', caseId: 'ASC' },
      take: MOST,
    });
    return rows.map(({ caseId }) => caseId);
  }

  private async noted(personId: Id, cases: readonly Id[]): Promise<void> {
    const reader = readerOf(this.acting.current(), 'SubjectAccess.of', ['export'], true);
    const shown = [{ kind: 'person', id: personId }, ...cases.map((id) => ({ kind: 'case', id }))];
    await this.trail.note(reader, shown, this.acting.current().now, true);
  }

  private async partsOf(personId: Id, cases: readonly Id[]): Promise<Part[]> {
    const ofCases = { caseId: In(cases) };
    const [hearings, dispositions, plans, timesheets] = await Promise.all([
      this.reading.rows(HearingLine, { where: ofCases, order: { openedAt: 'ASC' }, take: MOST }),
      this.reading.rows(DispositionLine, { where: ofCases, take: MOST }),
      this.reading.rows(PlanLine, { where: { youthId: personId }, order: { madeOn: 'ASC' }, take: MOST }),
      this.reading.rows(TimesheetLine, { where: { personId }, order: { timesheetId: 'ASC' }, take: MOST }),
    ]);
    return [
      { about: 'you', category: 'person', id: personId },
      ...cases.map((id): Part => ({ about: 'a case', category: 'case', id })),
      ...hearings.map(({ hearingId: id }): Part => ({ about: 'a hearing', category: 'hearing', id })),
      ...dispositions.map(({ dispositionId: id }): Part => ({ about: 'a disposition', category: 'disposition', id })),
      ...plans.map(({ planId: id }): Part => ({ about: 'a plan', category: 'plan', id })),
      ...timesheets.map(({ timesheetId: id }): Part => ({ about: 'service hours', category: 'timesheet', id })),
      { about: 'jury service', category: 'juror', id: personId },
      { about: 'time credits', category: 'account', id: personId },
      ...(this.acting.current().personId === personId
        ? [{ about: 'letters', category: 'correspondence', id: personId } as const]
        : []),
    ];
  }

  private async chapters(personId: Id, parts: readonly Part[]): Promise<Chapter[]> {
    const streamOf = ({ category, id }: Part) => `${category}-${id}`;
    const wanted = parts.map((part) => ({ stream: streamOf(part), fromRevision: 0 }));
    const streams = await this.store.readStreams(wanted, this.acting.programme());
    const chapters = parts.map((part) => ({
      about: part.about,
      id: part.id,
      facts: (streams.get(streamOf(part)) ?? []).flatMap((event) => tell(part, event, personId)),
    }));
    return (await this.vault.reveal<unknown>(chapters.filter(({ facts }) => facts.length > 0))) as Chapter[];
  }

  private async service(personId: Id): Promise<Pick<Held, 'hours' | 'credits' | 'juryService'>> {
    const [statement, credits, served] = await Promise.all([
      this.reading.find(TimeStatement, personId),
      this.reading.rows(StatementEntry, { where: { ownerId: personId }, order: { postedOn: 'ASC', id: 'ASC' }, take: MOST }),
      this.reading.rows(JurorService, { where: { jurorId: personId }, order: { servedOn: 'ASC', id: 'ASC' }, take: MOST }),
    ]);
    return {
      hours: statement && figuresOf(statement),
      credits: credits.map(({ postedOn, activity, minutes }) => ({ on: postedOn, activity, minutes })),
      juryService: served.map(({ servedOn, minutes, hearings }) => ({ on: servedOn, minutes, hearings })),
    };
  }
}

function figuresOf({ programmeId: _, personId: __, ...minutes }: TimeStatement): Readonly<Record<string, number>> {
  return minutes;
}

/** One event for the person, its envelopes still closed; none where it is not theirs to be told. */
function tell({ category }: Part, { type, data, meta }: Recorded, personId: Id): Told[] {
  const fact = { category, type, data: JSON.parse(data) as Record<string, unknown> };
  if (!isTold(fact)) return [];
  return [
    {
      at: meta.occurredAt,
      on: meta.occurredOn,
      what: spoken(type),
      details: detailsFor(fact, personId),
      by: meta.role,
      forYou: meta.onBehalfOf === personId,
    },
  ];
}
