import { useTranslation } from 'react-i18next';
import type { Range } from '../../api/types.gen.js';
import { useAmount } from './amount.js';
import { floor, type Item, type Meter } from './meter.js';
import style from './tablet.module.css';

interface MeterBarProps {
  readonly meter: Meter;
  readonly item: Item;
  readonly range: Range | undefined;
}

/** How near the jury is to agreeing: the span of its figures within what is allowed. Nobody's name is on it. */
export function MeterBar({ meter, item, range }: MeterBarProps) {
  const { t } = useTranslation('tablet');
  const say = useAmount();
  const { lowest, highest, from, to, close } = meter;
  const width = Math.max(3, to - from);
  return (
    <figure className={style.meter}>
      {lowest !== null && highest !== null && range && (
        <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
          <rect x="0" y="3" width="100" height="6" rx="3" className={style.track} />
          <rect x={Math.min(from, 100 - width)} y="1" width={width} height="10" rx="3" className={style[`span-${close}`]} />
        </svg>
      )}
      <figcaption>
        {lowest !== null && highest !== null && range && (
          <>
            <span className={style.ends} aria-hidden="true">
              <span>{say(floor(range), item.unit)}</span>
              <span>{say(range.max, item.unit)}</span>
            </span>
            <strong>
              {close === 'same'
                ? t('meter.same', { figure: say(lowest, item.unit) })
                : t('meter.span', { lowest: say(lowest, item.unit), highest: say(highest, item.unit) })}
            </strong>{' '}
          </>
        )}
        {t('meter.sides', { for: meter.for, against: meter.against, abstain: meter.abstain })}
      </figcaption>
    </figure>
  );
}
