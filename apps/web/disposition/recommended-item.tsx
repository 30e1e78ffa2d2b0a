import { useTranslation } from 'react-i18next';
import { useAmount } from '../court/use-amount.js';
import { useCode } from '../court/use-code.js';
import { Button } from '../kit/button.js';
import { Tag } from '../kit/tag.js';
import type { BenchShown } from './bench.page.js';
import style from './bench.module.css';
import { RangeBar } from './range-bar.js';
import { useSavingFirstView } from './similar-cases.js';

export type Item = BenchShown['items'][number];

interface Props {
  readonly item: Item;
  readonly similar: { readonly low: number | null; readonly middle: number | null; readonly high: number | null } | undefined;
  readonly action: false | { readonly word: string; readonly onPress: () => void };
}

/** One item: what the jury recommends, what stands now, and where that lies in the policy's range. */
export function RecommendedItem({ item, similar, action }: Props) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  const { sanction, unit, recommended, amount, min, max, state, details } = item;
  const say = useAmount();
  const waits = useSavingFirstView();
  const many = (amountOf: number) => say(unit, amountOf);
  return (
    <li className={style.item}>
      <div className={style.itemHead}>
        <h3>{code('sanction', sanction)}</h3>
        <strong className={style.amount}>
          {state === 'lowered' && recommended !== null && <s className={style.was}>{many(recommended)}</s>}
          {amount === null ? t('items.notSet') : many(amount)}
        </strong>
        {state !== 'recommended' && <Tag tone={state === 'deadlocked' ? 'warn' : 'info'}>{t(`items.${state}`)}</Tag>}
        {action && (
          <Button onPress={action.onPress} isDisabled={waits} aria-label={`${action.word}: ${code('sanction', sanction)}`}>
            {action.word}
          </Button>
        )}
      </div>
      {details && <p>{details}</p>}
      {max > min + 1 && (
        <>
          <RangeBar min={min} max={max} amount={amount} recommended={recommended} similar={similar} />
          <p className={style.soft}>
            {t('items.range', { min: many(min), max: many(max) })}
            {similar?.low != null &&
              similar.high != null &&
              ` ${t('items.similar', { low: many(similar.low), high: many(similar.high) })}`}
          </p>
        </>
      )}
    </li>
  );
}
