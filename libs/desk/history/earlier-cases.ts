import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { Code, Day, Id } from '#kernel';
import { Acting, Reading, readerOf, Rules, Trail } from '#platform';
import { CaseFile, Closing } from '#referral';

const MOST = 200;

/** Another case of the same young person: where it stands or how it ended, and none of its words. */
export interface EarlierCase {
  readonly caseId: Id;
  readonly year: number;
  readonly receivedOn: Day;
  readonly offenceClass: Code;
  readonly stage: 'open' | 'closed';
  readonly outcome: Code | null;
  readonly itemsDone: number | null;
  readonly closedOn: Day | null;
}

/** Finds a young person's other cases. What was sealed or expunged is not there, nor one in which the reader is a party. */
@Injectable()
export class EarlierOnes {
  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly rules: Rules,
    private readonly trail: Trail,
  ) {}

  /** @throws NotHere */
  async of(caseId: Id): Promise<EarlierCase[]> {
    const { youthId } = await this.reading.row(CaseFile, caseId);
    const cases = await this.reading.rows(CaseFile, {
      where: { youthId, caseId: Not(caseId) },
      select: ['caseId', 'receivedOn'],
      order: { receivedOn: 'DESC', caseId: 'ASC' },
      take: MOST,
    });
    const open = await this.openToMe(cases.map((one) => one.caseId));
    const lines = await this.reading.rows(Closing, { where: { caseId: In(open) }, take: MOST });
    await this.noted(open);
    return lines.toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1)).map(shown);
  }

  /** The address names one case; that others were looked at as well is written on theirs. */
  private async noted(caseIds: readonly Id[]): Promise<void> {
    const actor = this.acting.current();
    const shownOnes = caseIds.map((id) => ({ kind: 'case', id }));
    await this.trail.note(readerOf(actor, 'HistoryController.earlierOnes', ['case']), shownOnes, actor.now, false);
  }

  private async openToMe(caseIds: readonly Id[]): Promise<Id[]> {
    const { actor, role, programmeId, personId } = this.acting.current();
    const who = { accountId: actor, programmeId, role, personId: personId ?? null };
    const barred = await Promise.all(caseIds.map((caseId) => this.rules.isBarred(who, { caseId })));
    return caseIds.filter((_, place) => !barred[place]);
  }
}

const shown = ({ caseId, receivedOn, offenceClass, outcome, itemsDone, closedOn }: Closing): EarlierCase => ({
  ...{ caseId, year: Number(receivedOn.slice(0, 4)), receivedOn, offenceClass },
  ...{ stage: outcome === null ? 'open' : 'closed', outcome, itemsDone, closedOn },
});
