import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../court/date-picker.js';
import { Banner } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Row } from '../kit/layout.js';
import { useWhen } from '../words/when.js';
import style from './docket.module.css';
import type { Standing } from './use-move.js';

/** Somebody else changed the hearing meanwhile: how it was, how it is now, and what was asked, side by side. */
export function OvertakenChoice({
  seen,
  now,
  mine,
  isPending,
  onMine,
  onTheirs,
}: {
  readonly seen: Standing;
  readonly now: Standing | null;
  readonly mine: Place;
  readonly isPending: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), []);
  const at = (place: { readonly startsAt: string; readonly roomName: string }) => (
    <>
      <strong>{place.roomName}</strong>
      <span>{when.moment(place.startsAt)}</span>
    </>
  );
  return (
    <div className={style.form}>
      <div ref={head} tabIndex={-1}>
        <Banner tone="warn" title={t(now ? 'overtaken.title' : 'overtaken.gone')}>
          <p>{t('overtaken.what')}</p>
        </Banner>
      </div>
      <div className={style.sides}>
        <section>
          <h3>{t('overtaken.before')}</h3>
          {at(seen)}
        </section>
        <section className={style.theirs}>
          <h3>{t('overtaken.theirs')}</h3>
          {now ? at(now) : <span>{t('progress.off')}</span>}
        </section>
        <section className={style.mine}>
          <h3>{t('overtaken.mine')}</h3>
          {at(mine)}
        </section>
      </div>
      <Row>
        {now && (
          <Button look="primary" onPress={onMine} isPending={isPending}>
            {t('overtaken.keepMine')}
          </Button>
        )}
        <Button onPress={onTheirs}>{t('overtaken.keepTheirs')}</Button>
      </Row>
    </div>
  );
}
