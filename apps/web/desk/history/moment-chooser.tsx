import { useId, useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryMomentsResponse } from '../../api/types.gen.js';
import { useEventWord } from '../../court/use-event-word.js';
import { Button } from '../../kit/button.js';
import { Checkbox, DayField } from '../../kit/fields.js';
import { Radios } from '../../kit/radios.js';
import { useWhen } from '../../words/when.js';
import style from './history.module.css';
import { inOrder, lastOn, milestoneFrom, momentOf, type Moments, type Way } from './moments.js';

export type Mark = HistoryMomentsResponse['marks'][number];

interface Props {
  readonly marks: readonly Mark[];
  readonly at: number;
  readonly as: Way;
  readonly from: number | undefined;
  readonly past: boolean;
  readonly onGo: (change: Going) => void;
}

/** Another moment; null takes what is said back. */
export type Going = { readonly [Name in keyof Moments]?: Moments[Name] | null };

const WAYS = ['known', 'happened'] as const;

/** Goes to a moment of the case: by the slider, by a day, by single entries and by milestones. */
export function MomentChooser({ marks, at, as, from, past, onGo }: Props) {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const word = useEventWord();
  const id = useId();
  const order = useMemo(() => inOrder(marks, as), [marks, as]);
  const place = order.findIndex(({ n }) => n === at);
  const total = order.length;
  const mark = order[place];
  const moment = mark && momentOf(mark, as);
  const said =
    mark && moment ? t('history.value', { at: place + 1, total, moment: when.moment(moment), what: word(mark.type) }) : '';
  const goTo = (to: number) => {
    const n = order[Math.min(Math.max(to, 0), total - 1)]?.n;
    if (n !== undefined) onGo({ at: n });
  };
  const milestone = (way: 1 | -1) => onGo({ at: milestoneFrom(order, at, way) });
  const onKey = (event: KeyboardEvent) => {
    const way = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    if (way === 0) return;
    event.preventDefault();
    milestone(way);
  };
  return (
    <section className={style.chooser} aria-label={t('history.moment')}>
      <label htmlFor={id} className={style.value}>
        {said}
      </label>
      <div className={style.slider}>
        <input
          id={id}
          type="range"
          min={1}
          max={total}
          step={1}
          value={place + 1}
          aria-valuetext={said}
          onChange={({ target }) => goTo(Number(target.value) - 1)}
          onKeyDown={onKey}
        />
        <Ticks order={order} />
      </div>
      <div className={style.tools}>
        <Button isDisabled={place <= 0} onPress={() => milestone(-1)} aria-label={t('history.milestoneBefore')}>
          «
        </Button>
        <Button isDisabled={place <= 0} onPress={() => goTo(place - 1)} aria-label={t('history.entryBefore')}>
          ‹
        </Button>
        <Button isDisabled={place >= total - 1} onPress={() => goTo(place + 1)} aria-label={t('history.entryAfter')}>
          ›
        </Button>
        <Button isDisabled={place >= total - 1} onPress={() => milestone(1)} aria-label={t('history.milestoneAfter')}>
          »
        </Button>
        {past && (
          <Button look="primary" onPress={() => onGo({ at: null, as: null, from: null })}>
            {t('history.now')}
          </Button>
        )}
        <DayField
          label={t('history.asOf')}
          value={moment ? when.dayOf(moment) : ''}
          onChange={(day) => day && onGo({ at: lastOn(order, day, as, when.dayOf) })}
        />
        <Radios
          label={t('history.as')}
          inline
          choices={WAYS.map((value) => ({ value, label: t(`history.${value}`) }))}
          value={as}
          onChange={(way) => onGo({ as: way })}
        />
        <Checkbox isSelected={from !== undefined} onChange={(on) => onGo({ from: on ? (order[place - 1]?.n ?? 0) : null })}>
          {t('history.compare')}
        </Checkbox>
        {from !== undefined && (
          <label className={style.from}>
            {t('history.compareWith')}
            <select value={from} onChange={({ target }) => onGo({ from: Number(target.value) })}>
              <option value={0}>{t('history.beginning')}</option>
              {order.map((one, i) =>
                one.milestone || one.n === from ? (
                  <option key={one.n} value={one.n}>
                    {i + 1}: {word(one.type)}, {when.shortDay(when.dayOf(momentOf(one, as)))}
                  </option>
                ) : null,
              )}
            </select>
          </label>
        )}
      </div>
    </section>
  );
}

/** Where the milestones lie on the slider. */
function Ticks({ order }: { readonly order: readonly Mark[] }) {
  if (order.length < 2) return null;
  return (
    <svg viewBox="0 0 1000 10" preserveAspectRatio="none" className={style.ticks} aria-hidden="true">
      {order.map(({ n, milestone }, place) =>
        milestone ? <rect key={n} x={(place / (order.length - 1)) * 997} y="0" width="3" height="10" /> : null,
      )}
    </svg>
  );
}
