import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doorApprove, doorCloseCode, doorOpenCode, doorRefuse, doorSeats, roomsPanel } from '../../api/sdk.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Dialog } from '../../kit/dialog.js';
import { Select } from '../../kit/fields.js';
import { Nothing, Row } from '../../kit/layout.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { ShownCode, type RoomCode } from './room-code.js';
import { SeatLine } from './seat-line.js';
import type { BoardCard } from './use-board.js';

interface Props {
  readonly card: BoardCard;
  readonly code: RoomCode | undefined;
  readonly onCode: (code: RoomCode) => void;
}

/** The room and its tablets: the code by which they ask, who waits to be let in, and which tablet is whose. */
export function RoomPanel({ card, code, onCode }: Props) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const [shows, setShows] = useState(false);
  const { hearingId, hearing } = card;
  const path = { hearingId };
  const seats = useView(['seats', hearingId], () => doorSeats({ path }), { keep: true });
  const panel = useView(['panel-called', hearingId], () => roomsPanel({ path }), { keep: true });
  const open = useCommand((_: null, headers) => doorOpenCode({ path, body: {}, headers }), {
    onDone: (opened) => {
      onCode(opened);
      setShows(true);
    },
  });
  if (!hearing) return <Nothing title={t('room.notCalled')} />;
  const jurors = (panel.data ?? []).filter(({ state }) => state === 'seated');
  return (
    <div className={style.stack}>
      <Shown view={seats}>
        {({ code: stands, waiting, seated }) => (
          <>
            <Refused problem={open.error} />
            {stands && <p>{t('room.open', { time: when.time(stands.endsAt) })}</p>}
            <Row>
              {stands && code && (
                <Button look="primary" large onPress={() => setShows(true)}>
                  {t('room.show')}
                </Button>
              )}
              <Button
                look={stands && code ? 'secondary' : 'primary'}
                large
                isPending={open.isPending}
                onPress={() => open.mutate(null)}
              >
                {t(stands ? 'room.again' : 'room.openIt')}
              </Button>
              {stands && (
                <Deed large send={(headers) => doorCloseCode({ path, body: {}, headers })} told={t('told.closed')}>
                  {t('room.close')}
                </Deed>
              )}
            </Row>
            <h3>{t('room.waiting', { count: waiting.length })}</h3>
            {waiting.length === 0 && <p className={style.faint}>{t('room.nobodyWaits')}</p>}
            <ul className={style.people}>
              {waiting.map(({ seatId, sign, device }) => (
                <Asking
                  key={seatId}
                  hearingId={hearingId}
                  seatId={seatId}
                  sign={sign}
                  device={device}
                  jurors={jurors.filter(({ jurorId }) => !seated.some((seat) => seat.jurorId === jurorId))}
                />
              ))}
            </ul>
            <h3>{t('room.seats')}</h3>
            {jurors.length === 0 && <p className={style.faint}>{t('room.noPanel')}</p>}
            <ul className={style.people}>
              {jurors.map((juror) => (
                <SeatLine
                  key={juror.jurorId}
                  hearingId={hearingId}
                  juror={juror}
                  seat={seated.find(({ jurorId }) => jurorId === juror.jurorId)}
                />
              ))}
            </ul>
            <Dialog
              title={t('room.title', { name: card.roomName })}
              isOpen={shows && Boolean(code)}
              onClose={() => setShows(false)}
            >
              {code && <ShownCode code={code.code} until={when.time(code.endsAt)} />}
            </Dialog>
          </>
        )}
      </Shown>
    </div>
  );
}

interface Juror {
  readonly jurorId: string;
  readonly seat: number;
  readonly given: string | null;
  readonly initial: string | null;
}

/** What a juror is called where a tablet is given to them. */
const calledJuror = ({ given, initial }: Pick<Juror, 'given' | 'initial'>) => (given ? `${given} ${initial ?? ''}.` : '');

/** A tablet that waits: the adult looks at its sign, and says whose it is. */
function Asking({
  hearingId,
  seatId,
  sign,
  device,
  jurors,
}: {
  readonly hearingId: string;
  readonly seatId: string;
  readonly sign: string | null;
  readonly device: string | null;
  readonly jurors: readonly Juror[];
}) {
  const { t } = useTranslation('board');
  const [jurorId, setJurorId] = useState<string | null>(null);
  const path = { hearingId, seatId };
  const choices = jurors.map((juror) => ({
    value: juror.jurorId,
    label: t('room.seatOf', { seat: juror.seat, name: calledJuror(juror) }),
  }));
  return (
    <li className={style.person}>
      <p>
        {t('room.sign')} <strong className={style.sign}>{sign?.toUpperCase()}</strong> {device && <span>{device}</span>}
      </p>
      <Select
        label={t('room.whose', { sign: sign?.toUpperCase() })}
        choices={choices}
        value={jurorId}
        onChange={setJurorId}
        placeholder={t('choose')}
      />
      <Row>
        <Deed
          look="primary"
          large
          isDisabled={!jurorId}
          send={(headers) => doorApprove({ path, body: { jurorId: jurorId! }, headers })}
          told={t('told.letIn')}
        >
          {t('room.letIn')}
        </Deed>
        <Deed
          large
          send={(headers) => doorRefuse({ path, body: { because: 'not-of-this-room' }, headers })}
          told={t('told.refused')}
        >
          {t('room.refuse')}
        </Deed>
      </Row>
    </li>
  );
}
