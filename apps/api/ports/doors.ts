import { Injectable } from '@nestjs/common';
import { Correspondents, Juries, SecondFacts, ServiceSites } from '#access';
import { DocketLine } from '#docket';
import { hearingDeciders } from '#hearing';
import { juryDeciders } from '#jury';
import type { Code, Day, Id } from '#kernel';
import { Correspondence, Guardianship } from '#people';
import { Reading, Streams } from '#platform';
import { CaseFile, referralDeciders } from '#referral';
import { SiteLine } from '#service';
import { seatedIn } from './courtroom.js';

const MOST_CASES = 100;

@Injectable()
export class PeopleCorrespondents extends Correspondents {
  constructor(private readonly correspondence: Correspondence) {
    super();
  }

  emailOf(personId: Id): Promise<string | null> {
    return this.correspondence.emailOf(personId);
  }
}

/** A harmed party need not know when the young person was born, so they are asked for their own birth date. */
@Injectable()
export class FamilyFacts extends SecondFacts {
  constructor(
    private readonly correspondence: Correspondence,
    private readonly guardianship: Guardianship,
    private readonly reading: Reading,
    private readonly streams: Streams,
  ) {
    super();
  }

  async standsAs(personId: Id, role: Code, concernsId: Id): Promise<boolean> {
    if (role === 'guardian') return this.guardianship.mayRead(concernsId, personId);
    if (role === 'respondent' && personId !== concernsId) return false;
    const own = await this.reading.rows(CaseFile, { where: { youthId: concernsId }, select: ['caseId'], take: MOST_CASES });
    if (role === 'respondent') return own.length > 0;
    const cases = await this.streams.files(
      referralDeciders.caseDecider,
      own.map(({ caseId }) => caseId),
    );
    return [...cases.values()].some((file) => file.stage !== 'unknown' && file.harmedParties.includes(personId));
  }

  isAskable(personId: Id, role: Code, concernsId: Id): Promise<boolean> {
    return this.correspondence.hasBirthDate(askedAbout(personId, role, concernsId));
  }

  fits(personId: Id, role: Code, concernsId: Id, bornOn: Day): Promise<boolean> {
    return this.correspondence.wasBornOn(askedAbout(personId, role, concernsId), bornOn);
  }
}

const askedAbout = (personId: Id, role: Code, concernsId: Id): Id => (role === 'harmed-party' ? personId : concernsId);

/** Who was drawn for a hearing, and from its opening on who sits in it. */
@Injectable()
export class HearingJuries extends Juries {
  constructor(
    private readonly streams: Streams,
    private readonly reading: Reading,
  ) {
    super();
  }

  async of(hearingId: Id): Promise<{ over: boolean; jurors: readonly Id[] } | null> {
    const [{ file: hearing }, { file: draw }] = await Promise.all([
      this.streams.file(hearingDeciders.hearingDecider, hearingId),
      this.streams.file(juryDeciders.drawDecider, hearingId),
    ]);
    if (hearing.stage === 'unknown' && !(await this.reading.find(DocketLine, hearingId))) return null;
    return { over: hearing.stage === 'ended', jurors: seatedIn(draw, hearing) };
  }
}

@Injectable()
export class ListedSites extends ServiceSites {
  constructor(private readonly reading: Reading) {
    super();
  }

  async isListed(siteId: Id): Promise<boolean> {
    const site = await this.reading.find(SiteLine, siteId);
    return site !== null && site.retiredOn === null;
  }
}
