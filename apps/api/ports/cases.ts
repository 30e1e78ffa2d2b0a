import { Injectable } from '@nestjs/common';
import { Parties, Respondents, type Family, type Party, type Respondent } from '#disposition';
import { CasesToDocket, type CaseToDocket } from '#docket';
import { CasesToHear, type CaseToHear } from '#hearing';
import type { Day, Id } from '#kernel';
import { Guardianship, initialsOf, Names, Standing } from '#people';
import { Acting, NotHere, Reading, Streams } from '#platform';
import { CaseFile, referralDeciders } from '#referral';

const { caseDecider } = referralDeciders;

@Injectable()
export class FiledCases extends CasesToHear {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly guardianship: Guardianship,
    private readonly standing: Standing,
  ) {
    super();
  }

  async of(caseId: Id): Promise<CaseToHear> {
    const { file } = await this.streams.file(caseDecider, caseId);
    if (file.stage === 'unknown') throw new NotHere();
    const { youthId, offenceClass } = file;
    const adults = await this.guardianship.guardiansOf(youthId);
    const idsOf = (kind: string) =>
      adults.filter((adult) => adult.kind === kind && adult.attends).map(({ personId }) => personId);
    const guardians = idsOf('guardian');
    return {
      youthId,
      offenceClass,
      age: (await this.standing.of(youthId, this.acting.by().today)).age,
      docketedFor: file.stage === 'docketed' && !file.agreement.adultMissing ? file.hearing : null,
      guardians,
      independentAdults: idsOf('independent-adult'),
      interpreterFor: await this.standing.interpreterFor([youthId, ...guardians]),
      unexcusedAbsences: file.stage === 'docketed' ? file.resets : 0,
    };
  }
}

@Injectable()
export class WaitingCases extends CasesToDocket {
  constructor(private readonly streams: Streams) {
    super();
  }

  async of(caseId: Id): Promise<CaseToDocket | null> {
    const { file } = await this.streams.file(caseDecider, caseId);
    // A case just taken off another sitting is ready again a moment later.
    const waits = (file.stage === 'ready' || file.stage === 'docketed') && !file.agreement.adultMissing;
    return waits ? { youthId: file.youthId, incidentId: file.incidentId } : null;
  }
}

@Injectable()
export class FiledRespondents extends Respondents {
  constructor(
    private readonly streams: Streams,
    private readonly guardianship: Guardianship,
    private readonly standing: Standing,
    private readonly reading: Reading,
    private readonly acting: Acting,
  ) {
    super();
  }

  async of(caseId: Id, today: Day): Promise<Respondent> {
    const { file } = await this.streams.file(caseDecider, caseId);
    if (file.stage === 'unknown') throw new NotHere();
    const adults = await this.guardianship.guardiansOf(file.youthId);
    return {
      youthId: file.youthId,
      alone: await this.guardianship.isOfAge(file.youthId, today),
      guardianIds: adults
        .filter(({ kind, consents, personId }) => kind === 'guardian' && consents && !file.harmedParties.includes(personId))
        .map(({ personId }) => personId),
      independentAdultId: adults.find(({ kind }) => kind === 'independent-adult')?.personId ?? null,
      offenceClass: file.offenceClass,
      longStopOn: 'times' in file ? file.times.longStopOn : null,
    };
  }

  async family(caseId: Id): Promise<Family> {
    const { youthId, contacts } = await this.reading.row(CaseFile, caseId);
    return {
      language: (await this.standing.of(youthId, this.acting.by().today)).language,
      attempts: contacts.map(({ channel, language, on }) => ({ channel, language, on })),
    };
  }
}

@Injectable()
export class FiledParties extends Parties {
  constructor(
    private readonly reading: Reading,
    private readonly guardianship: Guardianship,
    private readonly names: Names,
  ) {
    super();
  }

  async of(caseId: Id): Promise<readonly Party[]> {
    const { youthId, harmedParties } = await this.reading.row(CaseFile, caseId);
    const adults = await this.guardianship.guardiansOf(youthId);
    const people = [
      { personId: youthId, as: 'respondent' as const },
      ...adults.filter(({ attends }) => attends).map(({ personId, kind }) => ({ personId, as: kind })),
      ...harmedParties.map(({ personId }) => ({ personId, as: 'harmed-party' as const })),
    ];
    const names = await this.names.of(people.map(({ personId }) => personId));
    return people.map(({ personId, as }) => {
      const name = names.get(personId);
      return { personId, as, initials: name ? initialsOf(name) : null };
    });
  }
}
