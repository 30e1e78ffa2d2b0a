/** Somebody as a form knows them: found among those the court knows, or to be registered. */
export interface Somebody {
  /** Set when they were found, or registered by an attempt before this one. */
  readonly personId: string;
  /** What the court calls somebody that was found. */
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly bornOn: string;
  readonly language: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

export interface Adult extends Somebody {
  readonly relation: string;
  readonly consents: boolean;
  readonly attends: boolean;
  readonly notified: boolean;
  readonly reads: boolean;
  readonly restrained: boolean;
  readonly linked: boolean;
}

/** A referral as it is entered. */
export interface Entry {
  readonly youth: Somebody;
  readonly adults: readonly Adult[];
  readonly offence: string;
  readonly offenceClass: string;
  readonly offenceOn: string;
  readonly ageAtOffence: string;
  readonly ageAtReferral: string;
  readonly narrative: string;
  readonly incidentId: string;
  /** A secret of this entry: what is sent twice from two tabs that hold it is done once. */
  readonly attempt: string;
  readonly agencyId: string;
  readonly outsideNumber: string;
  readonly receivedOn: string;
  readonly priors: '' | 'yes' | 'no' | 'unknown';
  readonly priorsSource: string;
}

export const nobody: Somebody = {
  ...{ personId: '', name: '', given: '', family: '', bornOn: '', language: 'en', phone: '', email: '', address: '' },
};

export const anAdult: Adult = {
  ...nobody,
  ...{ relation: 'parent', consents: true, attends: true, notified: true, reads: true, restrained: false, linked: false },
};

export const emptyEntry = (today: string, incidentId: string): Entry => ({
  youth: nobody,
  adults: [],
  ...{
    offence: '',
    offenceClass: '',
    offenceOn: '',
    ageAtOffence: '',
    ageAtReferral: '',
    narrative: '',
    incidentId,
    attempt: crypto.randomUUID(),
  },
  ...{ agencyId: '', outsideNumber: '', receivedOn: today, priors: '', priorsSource: '' },
});

/** Full years on a day. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The ages that follow from the day of birth, where it is known. */
export const agesOf = ({ youth: { bornOn }, offenceOn, receivedOn, ageAtOffence, ageAtReferral }: Entry) => ({
  ageAtOffence: bornOn && offenceOn ? ageOn(bornOn, offenceOn) : Number(ageAtOffence),
  ageAtReferral: bornOn && receivedOn ? ageOn(bornOn, receivedOn) : Number(ageAtReferral),
});

interface Wrong {
  readonly field: string;
  readonly because: string;
}

const MAIL = /^\S+@\S+\.\S+$/;
const YOUNGEST = 5;
const OLDEST = 30;

/** What keeps an entry from being sent, in the order in which its fields stand. */
export function wrongIn(entry: Entry, today: string): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const say = (field: string, because: string, when: boolean) => when && wrong.push({ field, because });
  const somebody = (at: string, one: Somebody) => {
    if (one.personId) return;
    say(`${at}.given`, 'given', !one.given.trim());
    say(`${at}.family`, 'family', !one.family.trim());
    say(`${at}.email`, 'email', Boolean(one.email) && !MAIL.test(one.email));
  };
  const { youth, adults, offence, offenceClass, offenceOn, receivedOn, agencyId, priors } = entry;
  somebody('youth', youth);
  say('youth.bornOn', 'bornInFuture', Boolean(youth.bornOn) && youth.bornOn > today);
  adults.forEach((adult, at) => somebody(`adults.${at}`, adult));
  say('offence', 'offence', !offence);
  say('offenceClass', 'offenceClass', !offenceClass);
  say('offenceOn', offenceOn ? 'offenceInFuture' : 'offenceOn', !offenceOn || offenceOn > today);
  const ages = agesOf(entry);
  const odd = (age: number) => !Number.isInteger(age) || age < YOUNGEST || age > OLDEST;
  if (youth.bornOn) say('youth.bornOn', 'age', youth.bornOn <= today && Boolean(offenceOn) && odd(ages.ageAtOffence));
  else {
    say('ageAtOffence', 'age', odd(ages.ageAtOffence));
    say('ageAtReferral', 'age', odd(ages.ageAtReferral));
  }
  say('agencyId', 'agencyId', !agencyId);
  say('receivedOn', receivedOn ? 'receivedInFuture' : 'receivedOn', !receivedOn || receivedOn > today);
  say('receivedOn', 'receivedBefore', Boolean(receivedOn && offenceOn) && offenceOn <= today && receivedOn < offenceOn);
  say('priors', 'priors', !priors);
  return wrong;
}
