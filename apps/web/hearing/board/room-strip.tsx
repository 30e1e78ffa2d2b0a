import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtDayHold, courtDayRelease } from '../../api/sdk.gen.js';
import type { DocketRoomLine } from '../../api/types.gen.js';
import { Button } from '../../kit/button.js';
import { Dialog } from '../../kit/dialog.js';
import { Row } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { useMay } from '../../shell/session.js';
import style from './board.module.css';
import { Reasons } from './reasons.js';
import { Deed } from './deed.js';
import { StopRoom } from './stop-room.js';
import type { BoardCard } from './use-board.js';

interface Props {
  readonly sittingId: string;
  readonly rooms: readonly DocketRoomLine[];
  readonly cards: readonly BoardCard[];
}

/** The rooms of the day: which waits, which is stopped, and the hand on each. */
export function RoomStrip({ sittingId, rooms, cards }: Props) {
  const { t } = useTranslation('board');
  return (
    <section aria-label={t('rooms.title')}>
      <ul className={style.rooms}>
        {rooms
          .filter(({ blocked }) => blocked === null)
          .map((room) => (
            <RoomLine key={room.roomId} sittingId={sittingId} room={room} cards={cards} />
          ))}
      </ul>
    </section>
  );
}

function RoomLine({ sittingId, room, cards }: Omit<Props, 'rooms'> & { readonly room: DocketRoomLine }) {
  const { t } = useTranslation('board');
  const may = useMay();
  const { roomId, name, held } = room;
  const path = { sittingId, roomId };
  const goingOn = cards.find(
    (card) => card.roomId === roomId && (card.column === 'in-hearing' || card.column === 'deliberating'),
  );
  return (
    <li className={style.room}>
      <div className={style.roomName}>
        <h2 className={style.roomTitle}>{name}</h2>
        {held !== null ? (
          <Tag tone="warn">{t('rooms.held', { because: t(`hold.${held}`, { defaultValue: held }) })}</Tag>
        ) : goingOn ? (
          <Tag tone={goingOn.hearing?.stopped ? 'bad' : 'info'}>
            {t(goingOn.hearing?.stopped ? 'rooms.stopped' : 'rooms.hears', { number: goingOn.callNumber })}
          </Tag>
        ) : (
          <Tag>{t('rooms.free')}</Tag>
        )}
      </div>
      <Row>
        {goingOn && <StopRoom card={goingOn} />}
        {may('sitting:hold') &&
          (held === null ? (
            <HoldRoom sittingId={sittingId} roomId={roomId} name={name} />
          ) : (
            <Deed
              look="primary"
              aria-label={t('rooms.releaseOf', { name })}
              send={(headers) => courtDayRelease({ path, body: {}, headers })}
              told={t('told.released', { name })}
              back={(headers) => courtDayHold({ path, body: { because: held }, headers })}
            >
              {t('rooms.release')}
            </Deed>
          ))}
      </Row>
    </li>
  );
}

const HELD_BECAUSE = ['judge-late', 'room-late', 'jury-late', 'interpreter-late', 'building'] as const;

function HoldRoom({ sittingId, roomId, name }: { readonly sittingId: string; readonly roomId: string; readonly name: string }) {
  const { t } = useTranslation('board');
  const [asks, setAsks] = useState(false);
  const [because, setBecause] = useState<string>(HELD_BECAUSE[0]);
  const path = { sittingId, roomId };
  return (
    <>
      <Button aria-label={t('rooms.holdOf', { name })} onPress={() => setAsks(true)}>
        {t('rooms.hold')}
      </Button>
      <Dialog title={t('rooms.holdOf', { name })} isOpen={asks} onClose={() => setAsks(false)}>
        <p>{t('rooms.holdWhat')}</p>
        <Reasons label={t('because')} of="hold" codes={HELD_BECAUSE} value={because} onChange={setBecause} />
        <Row end>
          <Button onPress={() => setAsks(false)}>{t('cancel')}</Button>
          <Deed
            look="primary"
            send={(headers) => courtDayHold({ path, body: { because }, headers })}
            told={t('told.held', { name })}
            back={(headers) => courtDayRelease({ path, body: {}, headers })}
            onDone={() => setAsks(false)}
          >
            {t('rooms.hold')}
          </Deed>
        </Row>
      </Dialog>
    </>
  );
}
