import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Range } from '../../api/types.gen.js';
import { floor, onlyOne, stepOf, THIRD_PARTY, within, type Item } from './meter.js';
import style from './tablet.module.css';

/** Says figures as people do: hours for minutes. */
export function useAmount(): (amount: number, unit: string) => string {
  const { t } = useTranslation('tablet');
  return (amount, unit) => {
    if (unit === 'minutes') return t('unit.hours', { count: amount / 60 });
    return t([`unit.${unit}`, 'unit.other'], { count: amount });
  };
}

/** The name of a sanction in the language of the tablet; one that only this court has is called as its policy calls it. */
export function useSanction(): (sanction: string, ranges: readonly Range[]) => string {
  const { t } = useTranslation('tablet');
  return (sanction, ranges) =>
    t(`sanction.${sanction}`, { defaultValue: ranges.find((one) => one.sanction === sanction)?.name ?? sanction });
}

/** What something before the jury is called: words to somebody else by whom they are for. */
export function useItemName(): (item: Pick<Item, 'sanction' | 'addressee'>, ranges: readonly Range[]) => string {
  const { t } = useTranslation('tablet');
  const called = useSanction();
  return ({ sanction, addressee }, ranges) =>
    sanction === THIRD_PARTY && addressee
      ? t('toOthers.name', { to: t([`addressee.${addressee}`, 'addressee.other']) })
      : called(sanction, ranges);
}

/** From what to what, as "8 to 17 hours". */
export function useRange(): (range: Range) => string {
  const { t } = useTranslation('tablet');
  const say = useAmount();
  return (range) => {
    if (onlyOne(range)) return say(range.max, range.unit);
    const from = range.unit === 'minutes' ? floor(range) / 60 : floor(range);
    return t('fromTo', { from, to: say(range.max, range.unit) });
  };
}

interface AmountProps {
  readonly range: Range;
  readonly label: string;
  readonly value: number;
  readonly onChange: (amount: number) => void;
}

/** A figure by slider, by steps, or typed; it cannot leave the range. */
export function Amount({ range, label, value, onChange }: AmountProps) {
  const { t } = useTranslation('tablet');
  const say = useAmount();
  const sayRange = useRange();
  const hint = useId();
  if (onlyOne(range)) return <p className={style.only}>{say(range.max, range.unit)}</p>;
  const step = stepOf(range);
  const scale = range.unit === 'minutes' ? 60 : 1;
  const [typed, setTyped] = useState<string | null>(null);
  const [outside, setOutside] = useState(false);
  const to = (amount: number) => {
    setTyped(null);
    setOutside(false);
    onChange(within(range, amount));
  };
  // While somebody types, the first figure of a number is not taken for all of it.
  const type = (text: string) => {
    setTyped(text);
    const amount = Math.round(Number(text) * scale);
    if (text !== '' && within(range, amount) === amount) onChange(amount);
  };
  const typeEnds = () => {
    if (typed === null) return;
    const amount = typed.trim() === '' ? value : Math.round(Number(typed) * scale);
    setTyped(null);
    setOutside(!(within(range, amount) === amount));
    if (Number.isFinite(amount)) onChange(within(range, amount));
  };
  return (
    <div className={style.amount} role="group" aria-label={label}>
      <output className={style.figure}>{say(value, range.unit)}</output>
      <div className={style.steps}>
        <button type="button" aria-label={t('less')} onClick={() => to(value - step)} disabled={value <= floor(range)}>
          −
        </button>
        <input
          type="range"
          aria-label={label}
          aria-describedby={hint}
          aria-valuetext={say(value, range.unit)}
          min={floor(range)}
          max={range.max}
          step={step}
          value={value}
          onChange={(event) => to(Number(event.target.value))}
        />
        <button type="button" aria-label={t('more')} onClick={() => to(value + step)} disabled={value >= range.max}>
          +
        </button>
        <input
          type="number"
          inputMode="decimal"
          aria-label={t('typeIt', { what: label })}
          min={floor(range) / scale}
          max={range.max / scale}
          step={step / scale}
          aria-describedby={hint}
          value={typed ?? value / scale}
          onChange={(event) => type(event.target.value)}
          onBlur={typeEnds}
          onKeyDown={(event) => event.key === 'Enter' && typeEnds()}
        />
      </div>
      <small id={hint} className={outside ? style.outside : ''} role="status">
        {t(outside ? 'outside' : 'inRange', { range: sayRange(range), figure: say(value, range.unit) })}
      </small>
    </div>
  );
}
