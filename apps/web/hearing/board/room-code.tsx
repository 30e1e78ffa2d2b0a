import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';
import style from './drawer.module.css';

export interface RoomCode {
  readonly code: string;
  readonly endsAt: string;
}

/** Spoken and read in two halves. */
const halves = (code: string): string => (code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code);

/** A code as tablets read it: the part behind the # never reaches a server or its log. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, d } = useMemo(() => {
    const { data, size: modules } = encode(address, { ecc: 'M', border: 2 });
    const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
    return { size: modules, d: path };
  }, [address]);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={style.qr} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}

/** Where a tablet finds its room. */
export const roomAddress = (code: string): string => `${location.origin}/room#${code}`;

/** The code of a room as large as the screen, to be held up to the jurors. */
export function ShownCode({ code, until }: { readonly code: string; readonly until: string }) {
  const { t } = useTranslation('board');
  return (
    <div className={style.shownCode}>
      <p className={style.code} translate="no" aria-label={[...code].join(' ')}>
        {halves(code)}
      </p>
      <QrCode address={roomAddress(code)} label={t('room.qr')} />
      <p>{t('room.how', { address: `${location.host}/room` })}</p>
      <p className={style.faint}>{t('room.until', { time: until })}</p>
    </div>
  );
}
