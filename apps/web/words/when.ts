import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** How days and moments are said: months in words, times as "9:30 am", in the court's own time zone. */
export interface When {
  /** "Saturday, November 28" of a day such as 2026-11-28; with the year when it is not this one. */
  readonly day: (day: string) => string;
  /** "Sat, Nov 28". */
  readonly shortDay: (day: string) => string;
  /** "9:30 am" of a moment. */
  readonly time: (moment: string) => string;
  /** "Saturday, November 28, 9:30 am" of a moment. */
  readonly moment: (moment: string) => string;
  /** The court's day at a moment, as 2026-11-28. */
  readonly dayOf: (moment: string | Date) => string;
}

const say = (language: string, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', { timeZone, ...options });

export function whenIn(language: string, timeZone: string): When {
  const time = say(language, timeZone, { hour: 'numeric', minute: '2-digit' });
  const long = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  const short = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  const [inYear, otherYear] = [say(language, 'UTC', long), say(language, 'UTC', { ...long, year: 'numeric' })];
  const [shortInYear, shortOtherYear] = [say(language, 'UTC', short), say(language, 'UTC', { ...short, year: 'numeric' })];
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const thisYear = iso.format(new Date()).slice(0, 4);
  const of = (here: Intl.DateTimeFormat, elsewhere: Intl.DateTimeFormat) => (day: string) =>
    (day.startsWith(thisYear) ? here : elsewhere).format(new Date(`${day}T12:00:00Z`));
  const dayOf = (moment: string | Date) => iso.format(new Date(moment));
  const day = of(inYear, otherYear);
  const at = (moment: string) => time.format(new Date(moment)).replace(/\s/gu, '\u00a0');
  return {
    day,
    shortDay: of(shortInYear, shortOtherYear),
    time: at,
    moment: (moment) => `${day(dayOf(moment))}, ${at(moment)}`,
    dayOf,
  };
}

let zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells all pages which time zone the court keeps. */
export const keepTimeOf = (timeZone: string): void => void (zone = timeZone);

/** The time zone the court keeps. */
export const courtTimeZone = (): string => zone;

export function useWhen(): When {
  const { i18n } = useTranslation();
  return useMemo(() => whenIn(i18n.language, zone), [i18n.language]);
}
