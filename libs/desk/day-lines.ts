import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AssignmentLine } from '#docket';
import { BreakLine, HearingLine, PanelSeat, StatementLine } from '#hearing';
import type { Code, Day, Id } from '#kernel';
import { Invitation } from '#jury';
import { initialsOf, Names, Participation, Standing, type CalledName } from '#people';
import { Acting, Reading } from '#platform';
import { Policies } from '#programme';
import { CaseFile } from '#referral';
import { readyFor, type DayFacts, type Ticks } from './ticks.js';
import type { CourtDay } from './views/court-day.view.js';

/** More of anything than a day has. */
const A_DAY = 5_000;
const CASE_COLUMNS = [
  ...(['caseId', 'youthId', 'incidentId', 'offence', 'offenceClass', 'markers', 'consents', 'adultMissing', 'notice'] as const),
] as const;

/** What the docket of the day shows of a hearing beyond the hearing itself. */
export interface DayDetails {
  readonly initials: string | null;
  /** Whole years on the day. */
  readonly age: number | null;
  readonly offence: Code | null;
  readonly offenceClass: Code | null;
  readonly flags: readonly Code[];
  /** Other hearings of the same incident that day. */
  readonly related: readonly Id[];
  /** Jurors who wait for a break or an adult. */
  readonly breaks: number;
  /** Jurors who were challenged, and about whom the judge has not decided. */
  readonly challenged: number;
  readonly ticks: Ticks;
  readonly missing: readonly Code[];
}

const OF_AGE = 18;

/** As somebody is called on a list that others might read, or null where nobody can say. */
export const initialsOn = (name: CalledName | undefined): string | null => (name ? initialsOf(name) : null);

/** Gathers what the docket of a day shows, with as many queries for fifty hearings as for one. */
@Injectable()
export class DayLines {
  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
    private readonly standing: Standing,
    private readonly policies: Policies,
    private readonly acting: Acting,
  ) {}

  /** The ticks of hearings, by hearing; nobody is named. */
  async ticks(hearings: readonly CourtDay[]): Promise<ReadonlyMap<Id, { ticks: Ticks; missing: readonly Code[] }>> {
    const facts = await this.facts(hearings);
    return new Map(hearings.map((hearing) => [hearing.hearingId, readyFor(hearing, facts)]));
  }

  async of(hearings: readonly CourtDay[], on: Day): Promise<ReadonlyMap<Id, DayDetails>> {
    const youths = [...new Set(hearings.map(({ youthId }) => youthId))];
    const hearingIds = In(hearings.map(({ hearingId }) => hearingId));
    const [facts, names, ages, breaks, challenged] = await Promise.all([
      this.facts(hearings),
      this.names.of(youths),
      this.standing.ofAll(youths, on),
      this.reading.rows(BreakLine, { where: { hearingId: hearingIds }, select: ['hearingId'], take: A_DAY }),
      this.reading.rows(PanelSeat, {
        where: { hearingId: hearingIds, challenged: true, state: 'seated' },
        select: ['hearingId'],
        take: A_DAY,
      }),
    ]);
    const ageOf = new Map(ages.map(({ personId, age }) => [personId, age]));
    return new Map(
      hearings.map((hearing): [Id, DayDetails] => {
        const file = facts.cases.get(hearing.caseId);
        const age = ageOf.get(hearing.youthId) ?? null;
        const markers = file?.markers.map(({ marker }) => marker) ?? [];
        return [
          hearing.hearingId,
          {
            ...{ initials: initialsOn(names.get(hearing.youthId)), age },
            ...{ offence: file?.offence ?? null, offenceClass: file?.offenceClass ?? null },
            flags: [...markers, ...(age !== null && age >= OF_AGE ? ['of-age'] : [])],
            related: hearings
              .filter(({ hearingId, caseId }) => hearingId !== hearing.hearingId && sameIncident(facts, caseId, hearing.caseId))
              .map(({ hearingId }) => hearingId),
            breaks: breaks.filter(({ hearingId }) => hearingId === hearing.hearingId).length,
            challenged: challenged.filter(({ hearingId }) => hearingId === hearing.hearingId).length,
            ...readyFor(hearing, facts),
          },
        ];
      }),
    );
  }

  private async facts(hearings: readonly CourtDay[]): Promise<DayFacts> {
    const caseIds = [...new Set(hearings.map(({ caseId }) => caseId))];
    const sittingIds = In([...new Set(hearings.map(({ sittingId }) => sittingId))]);
    const hearingIds = In(hearings.map(({ hearingId }) => hearingId));
    const cases = In(caseIds);
    const { programmeId, today } = this.acting.by();
    const [files, statements, wishes, called, expected, interpreters, { policy }] = await Promise.all([
      this.reading.rows(CaseFile, { where: { caseId: cases }, select: CASE_COLUMNS, take: A_DAY }),
      this.reading.rows(StatementLine, { where: { hearingId: hearingIds }, select: ['hearingId', 'by', 'state'], take: A_DAY }),
      this.reading.rows(Participation, { where: { caseId: cases }, take: A_DAY }),
      this.reading.rows(HearingLine, {
        where: { hearingId: hearingIds },
        select: ['hearingId', 'quorum', 'seated'],
        take: A_DAY,
      }),
      this.reading.rows(Invitation, { where: { sittingId: sittingIds, state: 'accepted' }, select: ['sittingId'], take: A_DAY }),
      this.reading.rows(AssignmentLine, { where: { sittingId: sittingIds, role: 'interpreter' }, take: A_DAY }),
      this.policies.inForce(programmeId, today),
    ]);
    return {
      cases: new Map(files.map((file) => [file.caseId, file])),
      ...{ statements, wishes, called, expected, interpreters, quorum: policy.panel.quorum },
    };
  }
}

const sameIncident = ({ cases }: DayFacts, one: Id, other: Id) => {
  const incident = cases.get(one)?.incidentId;
  return incident !== undefined && incident === cases.get(other)?.incidentId;
};
