import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, buttonLook } from '../kit/button.js';
import { useMay } from '../shell/session.js';
import { isWaiting, type DayRow } from './day.js';
import style from './docket.module.css';
import { BulkMove, BulkNotice } from './later.js';

/** What can be done with several hearings at once. */
export function BulkBar({
  rows,
  on,
  onClear,
  onDone,
}: {
  readonly rows: readonly DayRow[];
  readonly on: string;
  readonly onClear: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('docket');
  const may = useMay();
  const [isReminding, setReminding] = useState(false);
  const [isMoving, setMoving] = useState<'sitting' | 'room' | null>(null);
  const movable = rows.filter(isWaiting);
  const sittings = new Set(rows.map(({ sittingId }) => sittingId));
  return (
    <div className={style.bulk} role="region" aria-label={t('bulk.title')}>
      <p role="status">{t('bulk.chosen', { count: rows.length })}</p>
      <Button look="primary" isDisabled={movable.length === 0} onPress={() => setMoving('sitting')}>
        {t('bulk.toSitting')}
      </Button>
      <Button isDisabled={movable.length === 0 || sittings.size > 1} onPress={() => setMoving('room')}>
        {t('bulk.toRoom')}
      </Button>
      {may('case:docket') && (
        <Button isDisabled={movable.length === 0} onPress={() => setReminding(true)}>
          {t('bulk.remind')}
        </Button>
      )}
      {may('paper:pack') && sittings.size === 1 && (
        <Link
          to="/board/pack"
          search={{ sitting: rows[0]!.sittingId, hearings: rows.map(({ hearingId }) => hearingId).join(',') }}
          className={buttonLook()}
        >
          {t('bulk.pack')}
        </Link>
      )}
      <Button look="quiet" onPress={onClear}>
        {t('bulk.clear')}
      </Button>
      <Suspense>
        {isReminding && (
          <BulkNotice
            rows={movable}
            onClose={(isDone) => {
              setReminding(false);
              if (!isDone) return;
              onDone();
              onClear();
            }}
          />
        )}
        {isMoving && (
          <BulkMove
            rows={movable}
            on={on}
            within={isMoving === 'room' ? rows[0]!.sittingId : null}
            onClose={(isChanged) => {
              setMoving(null);
              if (!isChanged) return;
              onDone();
              onClear();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
