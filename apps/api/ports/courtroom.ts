import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { AttendanceLine, docketDeciders, DocketLine } from '#docket';
import { hearingDeciders } from '#hearing';
import { Courtroom, juryDeciders, type CaseFacts, type PersonFacts } from '#jury';
import type { Id } from '#kernel';
import { Standing } from '#people';
import { Acting, Reading, Streams } from '#platform';
import { CaseFile, referralDeciders } from '#referral';

const MOST = 5_000;
/** Stages of a case before its hearing is over: until then its respondent sits on no jury. */
const NOT_HEARD = ['received', 'screened', 'accepted', 'intake', 'ready', 'docketed'];

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
    const same = await this.reading.rows(CaseFile, {
      where: { incidentId, caseId: Not(caseId) },
      select: ['caseId', 'youthId'],
      take: MOST,
    });
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
    const here = await this.reading.rows(AttendanceLine, {
      where: { sittingId, as: 'juror', hereSince: Not(IsNull()) },
      select: ['personId'],
      take: MOST,
    });
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

  /** Read from the draws and hearings themselves: a panel drawn a moment ago stands in no view yet. */
  private async seatedElsewhere(hearingId: Id, sittingId: Id): Promise<ReadonlySet<Id>> {
    const { file } = await this.streams.file(docketDeciders.sittingDecider, sittingId);
    if (file.stage === 'unknown') return new Set();
    const others = Object.values(file.hearings).filter((other) => other.hearingId !== hearingId && other.outcome === null);
    const ids = others.map((other) => other.hearingId);
    const [draws, hearings] = await Promise.all([
      this.streams.files(juryDeciders.drawDecider, ids),
      this.streams.files(hearingDeciders.hearingDecider, ids),
    ]);
    return new Set(ids.flatMap((id) => seatedIn(draws.get(id)!, hearings.get(id)!)));
  }
}

/** Who is drawn for a hearing or sits in it; nobody once it has ended. */
export function seatedIn(
  draw: typeof juryDeciders.drawDecider.initial,
  hearing: typeof hearingDeciders.hearingDecider.initial,
): readonly Id[] {
  if (hearing.stage === 'ended') return [];
  if (hearing.stage !== 'unknown' && hearing.stage !== 'called')
    return [...hearing.jurors, ...hearing.alternates].map(({ jurorId }) => jurorId);
  return draw.stage === 'drawn' ? [...draw.result.panel, ...draw.result.standby] : [];
}
