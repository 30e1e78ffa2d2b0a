import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, Not, Raw, type FindOptionsWhere } from 'typeorm';
import { RecordParts } from '#desk';
import { JuryPool } from '#jury';
import type { Day, Id } from '#kernel';
import { GuardianLine, Likenesses, Participation, RoleHeld } from '#people';
import { Acting, Reading } from '#platform';
import { CaseContents, Likeness, MatchTokens, type ClosedCase, type Found, type Keeping } from '#records';
import { EarlierLife } from '#referral';

const MOST = 1_000;
/** Roles that somebody has because of a case and not beside it. */
const OF_A_CASE = ['respondent', 'guardian', 'harmed-party'];

type Record = Parameters<CaseContents['keeping']>[0];

/** Reads what belongs to a case, and what else its people are to the court, from the views; a handful of queries for a record. */
@Injectable()
export class DeskContents extends CaseContents {
  constructor(private readonly reading: Reading) {
    super();
  }

  async of(caseId: Id): Promise<Found | null> {
    const parts = await this.reading.find(RecordParts, caseId);
    if (!parts) return null;
    const { youthId, harmedParties, hearings, deliberations, dispositions, plans, sanctions, timesheets, closedOn } = parts;
    const lines = await this.reading.rows(GuardianLine, { where: { youthId }, take: MOST });
    const chosen = await this.reading.rows(Participation, { where: { caseId }, take: MOST });
    return {
      ...{ caseId, youthId, guardians: lines.map(({ guardianId }) => guardianId) },
      harmedParties: [...new Set([...harmedParties, ...chosen.map(({ personId }) => personId)])],
      ...{ hearings, deliberations, dispositions, plans, sanctions, timesheets, closed: closedOn !== null },
    };
  }

  async keeping(record: Record): Promise<readonly Keeping[]> {
    const people = [...new Set([record.youthId, ...record.guardians, ...record.harmedParties])];
    const [serving, own, elsewhere] = await Promise.all([
      this.serving(people, record.plans),
      this.ownCases(people, record.caseId),
      this.elsewhere(people, record),
    ]);
    return people.map((personId) => ({
      personId,
      serves: serving.has(personId),
      openCase: own.some(({ youthId, closedOn }) => youthId === personId && closedOn === null),
      elsewhere: elsewhere.has(personId) || own.some(({ youthId }) => youthId === personId),
    }));
  }

  async closedBy(day: Day, outcomes: readonly string[] | null): Promise<readonly ClosedCase[]> {
    const where: FindOptionsWhere<RecordParts> = {
      closedOn: LessThanOrEqual(day),
      ...(outcomes && { outcome: In([...outcomes]) }),
    };
    const rows = await this.reading.rows(RecordParts, { where, order: { closedOn: 'ASC', caseId: 'ASC' }, take: MOST });
    return rows.map(({ caseId, outcome, closedOn }) => ({ caseId, outcome: outcome!, closedOn: closedOn! }));
  }

  /** Those who serve of their own will, or because of another case. */
  private async serving(people: readonly Id[], plans: readonly Id[]): Promise<ReadonlySet<Id>> {
    const [jurors, roles] = await Promise.all([
      this.reading.rows(JuryPool, { where: { jurorId: In(people), status: 'active' }, take: MOST }),
      this.reading.rows(RoleHeld, { where: { personId: In(people), until: IsNull(), role: Not(In(OF_A_CASE)) }, take: MOST }),
    ]);
    const willing = jurors.filter(
      ({ origin, planId }) => origin !== 'respondent' || (planId !== null && !plans.includes(planId)),
    );
    return new Set([...willing.map(({ jurorId }) => jurorId), ...roles.map(({ personId }) => personId)]);
  }

  private ownCases(people: readonly Id[], caseId: Id): Promise<RecordParts[]> {
    return this.reading.rows(RecordParts, {
      where: { youthId: In(people), caseId: Not(caseId) },
      select: ['youthId', 'closedOn'],
      take: MOST,
    });
  }

  /** Those who answer for somebody else, or were harmed in another case. */
  private async elsewhere(people: readonly Id[], { caseId, youthId }: Record): Promise<ReadonlySet<Id>> {
    const [wards, chosen, harmed] = await Promise.all([
      this.reading.rows(GuardianLine, { where: { guardianId: In(people), youthId: Not(youthId) }, take: MOST }),
      this.reading.rows(Participation, { where: { personId: In(people), caseId: Not(caseId) }, take: MOST }),
      this.reading.rows(RecordParts, {
        where: { caseId: Not(caseId), harmedParties: Raw((column) => `${column} ?| :people`, { people }) },
        select: ['harmedParties'],
        take: MOST,
      }),
    ]);
    return new Set([
      ...wards.map(({ guardianId }) => guardianId),
      ...chosen.map(({ personId }) => personId),
      ...harmed.flatMap(({ harmedParties }) => harmedParties),
    ]);
  }
}

@Injectable()
export class PeopleLikeness extends Likeness {
  constructor(private readonly likenesses: Likenesses) {
    super();
  }

  of(personId: Id): Promise<string | null> {
    return this.likenesses.of(personId);
  }
}

@Injectable()
export class RememberedLife extends EarlierLife {
  constructor(
    private readonly tokens: MatchTokens,
    private readonly acting: Acting,
  ) {
    super();
  }

  knownOf(youthId: Id): Promise<boolean> {
    const { programmeId, today } = this.acting.by();
    return this.tokens.knows(programmeId, youthId, today);
  }
}
