import { Injectable } from '@nestjs/common';
import { Between, In } from 'typeorm';
import { AssignmentLine, AttendanceLine, DocketLine, SittingLine, type DayBook } from '#docket';
import { daysBetween, refuse, type Day, type Id } from '#kernel';
import { AccessNeedsLine, GuardianLine, Unavailability } from '#people';
import { NotHere, Reading } from '#platform';
import { CaseFile } from '#referral';

/** More lines than a hundred days have. */
const MANY = 20_000;
/** A question about more days than these is refused. */
export const DAYS_AT_MOST = 100;

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The family of a case, and where its hearing stands, if it stands anywhere. */
export interface Family {
  readonly caseId: Id;
  readonly hearing: DocketLine | null;
  readonly youthId: Id;
  readonly guardianIds: readonly Id[];
  readonly incidentId: Id;
  readonly language: string | null;
  readonly slots: number;
  readonly hearBy: Day | null;
  readonly longStopOn: Day | null;
}

/** Refuses a period that is turned round or too long. */
export function periodOf({ from, to }: Period): Period {
  if (to < from) refuse('PeriodTurnedRound', 'The last day comes before the first.');
  if (daysBetween(from, to) > DAYS_AT_MOST) refuse('PeriodTooLong', `Ask about ${DAYS_AT_MOST} days at most.`);
  return { from, to };
}

const COMING = ['docketed', 'on-hold'];

/** Reads many days of the calendar at once: as many queries for a hundred sittings as for one. */
@Injectable()
export class DayBooks {
  constructor(private readonly reading: Reading) {}

  async of({ from, to }: Period): Promise<DayBook> {
    const on = Between(from, to);
    const [sittings, hearings, roles] = await Promise.all([
      this.reading.rows(SittingLine, { where: { on, state: 'open' }, order: { on: 'ASC', opensAt: 'ASC' }, take: MANY }),
      this.reading.rows(DocketLine, { where: { on, state: In(COMING) }, take: MANY }),
      this.reading.rows(AssignmentLine, { where: { on }, take: MANY }),
    ]);
    return { sittings, hearings, roles };
  }

  /** The families of cases or of hearings, in the order asked. */
  async families(ids: readonly Id[]): Promise<Family[]> {
    const named = In([...ids]);
    const lines = await this.reading.rows(DocketLine, {
      where: [{ hearingId: named }, { caseId: named, state: In(COMING) }],
      take: MANY,
    });
    const caseIds = [...new Set([...ids, ...lines.map(({ caseId }) => caseId)])];
    const cases = await this.reading.rows(CaseFile, {
      where: { caseId: In(caseIds) },
      select: ['caseId', 'youthId', 'incidentId', 'hearBy', 'longStopOn'],
      take: caseIds.length,
    });
    const youths = In(cases.map(({ youthId }) => youthId));
    const guardians = await this.reading.rows(GuardianLine, {
      where: { youthId: youths, attends: true, restrained: false },
      take: MANY,
    });
    const people = [...cases.map(({ youthId }) => youthId), ...guardians.map(({ guardianId }) => guardianId)];
    const needs = await this.reading.rows(AccessNeedsLine, { where: { personId: In(people) }, take: MANY });
    const speaks = new Map(needs.map(({ personId, interpreter }) => [personId, interpreter]));
    return ids.map((id) => {
      const hearing = lines.find((line) => line.hearingId === id) ?? lines.find((line) => line.caseId === id) ?? null;
      const found = cases.find(({ caseId }) => caseId === (hearing?.caseId ?? id));
      if (!found) throw new NotHere();
      const { caseId, youthId, incidentId, hearBy, longStopOn } = found;
      const theirs = guardians.filter((one) => one.youthId === youthId).map(({ guardianId }) => guardianId);
      const guardianIds = hearing?.guardianIds ?? theirs;
      const language = [youthId, ...guardianIds].map((one) => speaks.get(one) ?? null).find((one) => one !== null) ?? null;
      return {
        ...{ caseId, hearing, youthId, guardianIds, incidentId, hearBy, longStopOn },
        ...{ language: hearing?.language ?? language, slots: hearing?.slots ?? 1 },
      };
    });
  }

  /** Days on which somebody of these cannot come, within a period. */
  async away(personIds: readonly Id[], { from, to }: Period): Promise<readonly Unavailability[]> {
    if (personIds.length === 0) return [];
    const rows = await this.reading.rows(Unavailability, { where: { personId: In([...personIds]) }, take: MANY });
    return rows.filter(({ fromOn, untilOn }) => fromOn <= to && from <= untilOn);
  }

  /** At which sittings one of these is here as a juror, as `<sitting>:<person>`. */
  async jurorsAt(personIds: readonly Id[], { from, to }: Period): Promise<ReadonlySet<string>> {
    if (personIds.length === 0) return new Set();
    const where = { personId: In([...personIds]), as: 'juror', on: Between(from, to) };
    const rows = await this.reading.rows(AttendanceLine, { where, select: ['sittingId', 'personId'], take: MANY });
    return new Set(rows.map(({ sittingId, personId }) => `${sittingId}:${personId}`));
  }
}
