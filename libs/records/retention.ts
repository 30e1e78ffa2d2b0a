import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { plusMonths, type Day } from '#kernel';
import { Acting, Reading } from '#platform';
import { Policies, recordRules, type RecordClass, type Retention } from '#programme';
import { CaseContents } from './ports.js';
import { recordOf } from './record.handler.js';
import { RecordLine } from './views/records.view.js';

/** A record whose time has come, or comes by a day. */
export class DueRecord {
  caseId!: string;
  recordId!: string;
  recordClass!: RecordClass;
  outcome!: string;
  closedOn!: string;
  dueOn!: string;
  /** What the clock does then; `list` leaves it to a person. */
  then!: Retention['then'];
  /** It stands under a legal hold, and nothing happens until that is lifted. */
  held!: boolean;
  /** The occasions on which the family should have been told that the record can be sealed, and was not. */
  noticesMissing!: readonly string[];
}

/** Which records are due under the policy in force: by class, by how the case ended, and by when. */
@Injectable()
export class RetentionDays {
  constructor(
    private readonly contents: CaseContents,
    private readonly policies: Policies,
    private readonly reading: Reading,
    private readonly acting: Acting,
  ) {}

  /** The policy counts from the day a case was closed; a rule for its outcome goes before the one for all. */
  async dueBy(day: Day): Promise<readonly DueRecord[]> {
    const { programmeId, today } = this.acting.by();
    const { policy } = await this.policies.inForce(programmeId, today);
    const { retention, noticeTwice } = recordRules(policy);
    const due = (await Promise.all(retention.map((rule) => this.dueUnder(rule, retention, day)))).flat();
    const lines = await this.reading.rows(RecordLine, {
      where: { recordId: In([...new Set(due.map(({ recordId }) => recordId))]) },
      take: Math.max(due.length, 1),
    });
    const known = new Map(lines.map((line) => [line.recordId, line]));
    return due
      .map((one) => {
        const { holds = [], notices = [] } = known.get(one.recordId) ?? {};
        const told = noticeTwice ? ['disposition', 'final-discharge'].filter((occasion) => !notices.includes(occasion)) : [];
        return { ...one, held: holds.length > 0, noticesMissing: told };
      })
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.caseId < b.caseId ? -1 : 1));
  }

  private async dueUnder(rule: Retention, all: readonly Retention[], day: Day) {
    const { recordClass, outcome, months, then } = rule;
    const closed = await this.contents.closedBy(plusMonths(day, -months), outcome === null ? null : [outcome]);
    const ownRule = new Set(
      all.filter((other) => other.recordClass === recordClass && other.outcome).map((other) => other.outcome),
    );
    return closed
      .filter((one) => outcome !== null || !ownRule.has(one.outcome as never))
      .map(({ closedOn, ...one }) => ({
        ...{ caseId: one.caseId, recordId: recordOf(one.caseId), recordClass, outcome: one.outcome, closedOn },
        ...{ dueOn: plusMonths(closedOn, months), then },
      }));
  }
}
