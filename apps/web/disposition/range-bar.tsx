import style from './bench.module.css';

interface Props {
  readonly min: number;
  readonly max: number;
  readonly amount: number | null;
  readonly recommended: number | null;
  readonly similar: { readonly low: number | null; readonly high: number | null } | undefined;
}

const WIDTH = 400;
const PAD = 8;

/** Where a figure lies between the least and the most that the policy allows; the words beside it say the same. */
export function RangeBar({ min, max, amount, recommended, similar }: Props) {
  const at = (value: number) => PAD + ((Math.min(Math.max(value, min), max) - min) / (max - min)) * (WIDTH - 2 * PAD);
  return (
    <svg viewBox={`0 0 ${WIDTH} 24`} className={style.range} aria-hidden="true">
      <rect x={PAD} y="10" width={WIDTH - 2 * PAD} height="4" rx="2" className={style.track} />
      {similar?.low != null && similar.high != null && (
        <rect
          x={at(similar.low)}
          y="7"
          width={Math.max(at(similar.high) - at(similar.low), 3)}
          height="10"
          rx="3"
          className={style.others}
        />
      )}
      {recommended !== null && recommended !== amount && <circle cx={at(recommended)} cy="12" r="5" className={style.asked} />}
      {amount !== null && <circle cx={at(amount)} cy="12" r="7" className={style.stands} />}
    </svg>
  );
}
