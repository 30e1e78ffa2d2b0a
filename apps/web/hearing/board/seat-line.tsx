import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doorSeatDevice, doorVacate } from '../../api/sdk.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Dialog } from '../../kit/dialog.js';
import { Row } from '../../kit/layout.js';
import { Tag, type Tone } from '../../kit/tag.js';
import { tabletOf, type TabletState } from './columns.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { QrCode, roomAddress } from './room-code.js';

const TONES: Readonly<Record<TabletState, Tone>> = {
  none: 'plain',
  handed: 'info',
  approved: 'info',
  connected: 'good',
  stale: 'warn',
  out: 'warn',
};

interface Props {
  readonly hearingId: string;
  readonly juror: {
    readonly jurorId: string;
    readonly seat: number;
    readonly given: string | null;
    readonly initial: string | null;
  };
  readonly seat: { readonly seatId: string; readonly state: string; readonly silent?: number | null } | undefined;
}

/** A juror's seat and its tablet: moved to another, or put out. */
export function SeatLine({ hearingId, juror, seat }: Props) {
  const { t } = useTranslation('board');
  const [key, setKey] = useState<string | null>(null);
  const { jurorId, given, initial } = juror;
  const state = tabletOf(seat);
  const name = given ? `${given} ${initial ?? ''}.` : t('as.juror');
  const move = useCommand((_: null, headers) => doorSeatDevice({ path: { hearingId }, body: { jurorId }, headers }), {
    onDone: (made) => setKey(made.key),
  });
  return (
    <li className={style.person}>
      <div className={style.personHead}>
        <p>
          <span className={style.seat}>{juror.seat}</span> <strong translate="no">{name}</strong>
        </p>
        <Tag tone={TONES[state]}>{t(`tablet.${state}`, { count: Math.round((seat?.silent ?? 0) / 60) })}</Tag>
      </div>
      <Refused problem={move.error} />
      <Row>
        <Button isPending={move.isPending} onPress={() => move.mutate(null)} aria-label={t('room.moveOf', { name })}>
          {t(seat ? 'room.move' : 'room.give')}
        </Button>
        {seat && (
          <Deed
            look="quiet"
            aria-label={t('room.vacateOf', { name })}
            send={(headers) => doorVacate({ path: { hearingId, seatId: seat.seatId }, body: { because: 'lost' }, headers })}
            told={t('told.vacated', { name })}
          >
            {t('room.vacate')}
          </Deed>
        )}
      </Row>
      <Dialog title={t('room.keyTitle', { name })} isOpen={key !== null} onClose={() => setKey(null)}>
        {key && (
          <div className={style.shownCode}>
            <p>{t('room.keyHow')}</p>
            <QrCode address={roomAddress(key)} label={t('room.qr')} />
            <p className={style.key} translate="no">
              {key}
            </p>
          </div>
        )}
      </Dialog>
    </li>
  );
}
