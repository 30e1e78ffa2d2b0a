import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { docketPosted, sittingOne } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { useLive } from '../../live/use-live.js';
import { LanguageButton } from '../../shell/language-button.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import style from './display.module.css';
import { useSittings } from './use-board.js';
import { useNow } from './use-now.js';

/** What hangs on the wall: a number and a room, and nothing of whose it is. */
export function DisplayPage() {
  const { t } = useTranslation('board');
  const { sitting } = useSearch({ from: '/board/display' });
  const { view, sittings } = useSittings();
  useEffect(() => void (document.title = t('display.title')), [t]);
  const shown = sitting ?? sittings[0]?.sittingId;
  const when = useWhen();
  const now = useNow();
  return (
    <div className={style.wall}>
      <nav className={style.tools} aria-label={t('display.tools')}>
        <LanguageButton />
        <Link to="/board" search={shown ? { sitting: shown } : {}} className={style.leave}>
          {t('display.leave')}
        </Link>
      </nav>
      <main>
        <header className={style.head}>
          <h1>{t('display.title')}</h1>
          <time className={style.clock} dateTime={new Date(now).toISOString()}>
            {when.time(new Date(now).toISOString())}
          </time>
        </header>
        {shown ? <Posted sittingId={shown} /> : <Shown view={view}>{() => <p>{t('noSitting')}</p>}</Shown>}
      </main>
    </div>
  );
}

function Posted({ sittingId }: { readonly sittingId: string }) {
  const { t } = useTranslation('board');
  const queries = useQueryClient();
  const view = useView(['posted', sittingId], () => docketPosted({ path: { sittingId } }), { keep: true });
  const sitting = useView(['sitting', sittingId], () => sittingOne({ path: { sittingId } }), { keep: true });
  const held = (sitting.data?.rooms ?? []).filter((room) => room.held !== null).map(({ name }) => name);
  useLive([`sitting:${sittingId}`], () => {
    void queries.invalidateQueries({ queryKey: ['posted'] });
    void queries.invalidateQueries({ queryKey: ['sitting'] });
  });
  return (
    <Shown view={view}>
      {(lines) =>
        lines.length === 0 ? (
          <p>{t('display.empty')}</p>
        ) : (
          <table className={style.list}>
            <caption className="for-readers-only">{t('display.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('display.number')}</th>
                <th scope="col">{t('display.room')}</th>
              </tr>
            </thead>
            <tbody>
              {lines
                .toSorted((one, other) => one.callNumber - other.callNumber)
                .map(({ callNumber, room }) => (
                  <tr key={callNumber}>
                    <th scope="row">{callNumber}</th>
                    <td>
                      {room}
                      {held.includes(room) && <span className={style.wait}>{t('display.wait')}</span>}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        )
      }
    </Shown>
  );
}
