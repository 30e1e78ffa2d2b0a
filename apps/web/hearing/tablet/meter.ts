import type { Range, RoomSeen } from '../../api/types.gen.js';

export type Item = RoomSeen['items'][number];

/** Nothing at all is no proposal, also where the range begins at nothing. */
export const floor = ({ min }: Pick<Range, 'min'>): number => Math.max(1, min);
export const onlyOne = (range: Pick<Range, 'min' | 'max'>): boolean => floor(range) === range.max;

/** How far one press goes: hours are counted in minutes. */
export const stepOf = ({ unit, min, max }: Pick<Range, 'unit' | 'min' | 'max'>): number => {
  if (unit !== 'minutes') return 1;
  return floor({ min }) % 60 === 0 && max % 60 === 0 ? 60 : 15;
};

/** The figure nearest to one, of those that the steps of the range lead to. */
export const within = (range: Range, amount: number): number => {
  const from = floor(range);
  if (amount >= range.max) return range.max;
  const nearest = from + Math.round((amount - from) / stepOf(range)) * stepOf(range);
  return Math.max(from, Math.min(range.max, nearest));
};

/** Where a figure stands in its range, in hundredths. */
const place = (range: Range, amount: number): number =>
  onlyOne(range) ? 50 : Math.round(((within(range, amount) - floor(range)) / (range.max - floor(range))) * 100);

/** What a round came to: where in the range the figures lie, and how many are on which side. Whose they are is nowhere in it. */
export interface Meter {
  readonly from: number;
  readonly to: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly close: 'same' | 'near' | 'apart' | 'none';
}

/** The meter of an item's last round; null before its first. */
export function meterOf(item: Item, range: Range | undefined): Meter | null {
  const round = item.rounds.at(-1);
  if (!round) return null;
  const { lowest, highest, for: infavour, against, abstain } = round;
  const sides = { for: infavour, against, abstain };
  if (!range || lowest === null || highest === null)
    return { from: 0, to: 0, lowest: null, highest: null, ...sides, close: 'none' };
  const [from, to] = [place(range, lowest), place(range, highest)];
  const close = lowest === highest ? 'same' : to - from <= 25 ? 'near' : 'apart';
  return { from, to, lowest, highest, ...sides, close };
}

/** A recommendation to somebody who is not the young person: a duty of nobody, and in no range. */
export const THIRD_PARTY = 'third-party';

/** What is still before the jury. */
export const isOpen = ({ state }: Item): boolean => state === 'open' || state === 'to-check';
const isGone = ({ state }: Item): boolean => state === 'struck' || state === 'withdrawn';

/** Whether the jury has been through everything that was proposed, and agreed on something or left it to the judge. */
export const allDecided = ({ items, votingOn }: Pick<RoomSeen, 'items' | 'votingOn'>): boolean =>
  votingOn === null && !items.some(isOpen) && items.some(({ state }) => state === 'agreed' || state === 'to-judge');

/** What every recommendation for the offence must hold, and nobody has agreed on yet. */
export const missing = ({ items, ranges }: Pick<RoomSeen, 'items' | 'ranges'>): Range[] =>
  ranges.filter(
    ({ mandatory, sanction }) =>
      mandatory && !items.some((one) => one.sanction === sanction && (one.state === 'agreed' || one.state === 'to-judge')),
  );

/** The sanctions that a juror may put before the jury now: each once, but for those of the jury's own making. */
export const proposable = ({ items, ranges }: Pick<RoomSeen, 'items' | 'ranges'>): Range[] =>
  ranges.filter(
    ({ sanction, freeForm }) =>
      freeForm || !items.some((one) => one.sanction === sanction && !isGone(one) && one.state !== 'rejected'),
  );
