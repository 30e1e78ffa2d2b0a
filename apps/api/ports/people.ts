import { Injectable } from '@nestjs/common';
import { Recipients } from '#credit';
import { Clearances, Families } from '#docket';
import type { Code, Day, Id } from '#kernel';
import { Guardianship, Standing } from '#people';
import { GuardianAuthority } from '#referral';
import { Adults } from '#safeguarding';
import { Kin } from '#service';

@Injectable()
export class PeopleGuardians extends GuardianAuthority {
  constructor(private readonly guardianship: Guardianship) {
    super();
  }

  mayConsent(youthId: Id, personId: Id): Promise<boolean> {
    return this.guardianship.mayConsent(youthId, personId);
  }

  isOfAge(youthId: Id, day: Day): Promise<boolean> {
    return this.guardianship.isOfAge(youthId, day);
  }
}

@Injectable()
export class PeopleClearances extends Clearances {
  constructor(private readonly standing: Standing) {
    super();
  }

  until(personId: Id, kind: Code): Promise<Day | null> {
    return this.standing.until(personId, kind);
  }

  isMinor(personId: Id, on: Day): Promise<boolean> {
    return this.standing.isMinor(personId, on);
  }
}

@Injectable()
export class PeopleFamilies extends Families {
  constructor(private readonly standing: Standing) {
    super();
  }

  interpreterFor(personIds: readonly Id[]): Promise<Code | null> {
    return this.standing.interpreterFor(personIds);
  }

  relativesAmong(candidates: readonly Id[], family: readonly Id[]): Promise<readonly Id[]> {
    return this.standing.relativesAmong(candidates, family);
  }

  keptAway(personIds: readonly Id[], youthIds: readonly Id[]): Promise<readonly Id[]> {
    return this.standing.keptAway(personIds, youthIds);
  }

  unavailable(personIds: readonly Id[], on: Day): Promise<readonly Id[]> {
    return this.standing.unavailable(personIds, on);
  }
}

@Injectable()
export class FamilyCircle extends Kin {
  constructor(private readonly standing: Standing) {
    super();
  }

  related(personId: Id, otherId: Id): Promise<boolean> {
    return this.standing.related(personId, otherId);
  }
}

/** The kind of clearance that work with young people asks for. */
const CLEARANCE = 'background-check';

@Injectable()
export class PeopleAdults extends Adults {
  constructor(private readonly standing: Standing) {
    super();
  }

  clearedUntil(personId: Id): Promise<Day | null> {
    return this.standing.until(personId, CLEARANCE);
  }

  relativesAmong(candidates: readonly Id[], family: readonly Id[]): Promise<readonly Id[]> {
    return this.standing.relativesAmong(candidates, family);
  }
}

@Injectable()
export class KnownRecipients extends Recipients {
  constructor(private readonly standing: Standing) {
    super();
  }

  isKnown(personId: Id): Promise<boolean> {
    return this.standing.isKnown(personId);
  }
}
