import { refuse, type Code } from '#kernel';
import type { Policy } from '#programme';
import type { Range } from './deliberation.events.js';

/** What the policy lets a jury ask for an offence class. */
export function rangesFor(policy: Policy, offenceClass: Code): Range[] {
  const row = policy.grid.find((one) => one.offenceClass === offenceClass);
  if (!row) refuse('NoRangeForOffence', 'The policy of this hearing has no range for this offence.');
  return row.items.map(({ sanction, min, max, mandatory }) => {
    const known = policy.catalogue.find((one) => one.code === sanction);
    if (!known) refuse('SanctionNotInCatalogue', `The catalogue of this programme does not hold “${sanction}”.`);
    const checked = known.freeForm || known.requires.includes('harmed-party-consent');
    const detailed = known.freeForm || known.requires.includes('topic-and-length');
    return { sanction, name: known.name, unit: known.unit, min, max, mandatory, checked, detailed, freeForm: known.freeForm };
  });
}

/** Nothing at all is no proposal, also where the range begins at nothing. */
export const floor = ({ min }: Range): number => Math.max(1, min);

/** The only figure there is, where the range leaves no choice. */
export const onlyFigure = (range: Range): number | null => (floor(range) === range.max ? range.max : null);

/** Units are plural: 1 time, 2 times. */
const counted = (figure: number, unit: string): string => `${figure} ${figure === 1 ? unit.replace(/s$/, '') : unit}`;

const amount = (figure: number, unit: Code): string => {
  if (unit === 'minutes' && figure % 60 === 0) return counted(figure / 60, 'hours');
  return unit === 'none' ? `${figure}` : counted(figure, unit);
};

/** Keeps a figure inside the range, in a sentence that names it. */
export function within(range: Range, figure: number): void {
  if (figure >= floor(range) && figure <= range.max) return;
  const [low, high] = [amount(floor(range), range.unit), amount(range.max, range.unit)];
  refuse('OutOfRange', `${range.name}: for this offence the jury may ask from ${low} to ${high}.`);
}
