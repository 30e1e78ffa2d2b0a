const MINUTES_AN_HOUR = 60;
const parts = (unit: string): number => (unit === 'minutes' ? MINUTES_AN_HOUR : 1);

/** An amount as people say and type it: what the record keeps in minutes is hours to them. */
export const shownAmount = (unit: string, amount: number): number => Math.round((amount / parts(unit)) * 100) / 100;

/** What was typed, as the record keeps it. */
export const keptAmount = (unit: string, shown: number): number => Math.round(shown * parts(unit));

/** The key and the count under which the words of an amount are found: 720 minutes are 12 `hours`. */
export const amountWord = (unit: string, amount: number): [key: string, words: { count: number; defaultValue: string }] => {
  const count = shownAmount(unit, amount);
  return [`court:amount.${unit === 'minutes' ? 'hours' : unit}`, { count, defaultValue: String(count) }];
};
