import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { AttendanceLine, DocketLine } from '#docket';
import { HearingLine, PanelSeat } from '#hearing';
import { Courtroom, type CaseFacts, type PersonFacts } from '#jury';
import type { Id } from '#kernel';
import { Standing } from '#people';
import { Acting, Reading, Streams } from '#platform';
import { CaseFile, referralDeciders } from '#referral';

const MOST = 5_000;
/** Stages of a case before its hearing is over: until then its respondent sits on no jury. */
const NOT_HEARD = ['received', 'screened', 'accepted', 'intake', 'ready', 'docketed'];
const OVER = ['held', 'adjourned', 'returned'];

/** Answers from the docket, the hearings of the sitting, the cases and the people; a handful of queries for a whole room. */
@Injectable()
export class DocketedCourtroom extends Courtroom {
  constructor(
    private readonly reading: Reading,
    private readonly streams: Streams,
    private readonly standing: Standing,
    private readonly acting: Acting,
  ) {
    super();
  }

  async caseOf(hearingId: Id): Promise<CaseFacts> {
    const { caseId, incidentId, youthId, guardianIds } = await this.reading.row(DocketLine, hearingId);
    const { file } = await this.streams.file(referralDeciders.caseDecider, caseId);
    const same = await this.reading.rows(CaseFile, { where: { incidentId, caseId: Not(caseId) }, select: ['caseId', 'youthId'], take: MOST });
    const { schoolId, householdId } = await this.standing.of(youthId, this.acting.by().today);
    return {
      caseId,
      incidentId,
      partyIds: [youthId, ...guardianIds, ...(file.stage === 'unknown' ? [] : file.harmedParties)],
      coRespondentIds: same.map((other) => other.youthId),
      schoolId,
      householdId,
    };
  }

  async people(hearingId: Id, sittingId: Id, besides: readonly Id[]): Promise<readonly PersonFacts[]> {
    const here = await this.reading.rows(AttendanceLine, { where: { sittingId, as: 'juror', hereSince: Not(IsNull()) }, select: ['personId'], take: MOST });
    const checkedIn = new Set(here.map(({ personId }) => personId));
    const ids = [...new Set([...checkedIn, ...besides])];
    const [people, cases, seated] = await Promise.all([
      this.standing.ofAll(ids, this.acting.by().today),
      this.reading.rows(CaseFile, { where: { youthId: In(ids) }, select: ['youthId', 'stage', 'incidentId'], take: MOST }),
      this.seatedElsewhere(hearingId, sittingId),
    ]);
    return people.map((person) => {
      const own = cases.filter(({ youthId }) => youthId === person.personId);
      return {
        ...person,
        checkedIn: checkedIn.has(person.personId),
        alreadySeated: seated.has(person.personId),
        ownCaseOpen: own.some(({ stage }) => NOT_HEARD.includes(stage)),
        incidentIds: own.map(({ incidentId }) => incidentId),
      };
    });
  }

  private async seatedElsewhere(hearingId: Id, sittingId: Id): Promise<ReadonlySet<Id>> {
    const others = await this.reading.rows(HearingLine, { where: { sittingId, stage: Not(In(OVER)), hearingId: Not(hearingId) }, select: ['hearingId'], take: MOST });
    if (others.length === 0) return new Set();
    const seats = await this.reading.rows(PanelSeat, { where: { hearingId: In(others.map((other) => other.hearingId)) }, select: ['jurorId'], take: MOST });
    return new Set(seats.map(({ jurorId }) => jurorId));
  }
}
