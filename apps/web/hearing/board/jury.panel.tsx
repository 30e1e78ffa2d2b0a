import { useTranslation } from 'react-i18next';
import { drawClose, drawCommit, drawDraw, roomsJurors, roomsPanel } from '../../api/sdk.gen.js';
import { answered } from '../../ask/ask.js';
import type { Carried } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { Nothing } from '../../kit/layout.js';
import { useMay } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import type { PanelProps } from './hearing-drawer.js';
import { JurorLine } from './juror-line.js';

/** The panel of a hearing: drawn, sworn, challenged, filled up. */
export function JuryPanel({ sittingId, card }: PanelProps) {
  const { t } = useTranslation('board');
  const may = useMay();
  const { hearingId, hearing, day } = card;
  const panel = useView(['panel-called', hearingId], () => roomsPanel({ path: { hearingId } }), { keep: true });
  const expected = useView(['jurors-expected', sittingId], () => roomsJurors({ path: { sittingId } }), { keep: true });
  return (
    <Shown view={panel}>
      {(seats) => {
        const seated = seats.filter(({ state }) => state === 'seated');
        const gone = seats.filter(({ state }) => state === 'left' || state === 'dismissed');
        const alternates = seated.filter(({ place }) => place === 'alternate');
        const standing = (expected.data ?? [])
          .filter(({ personId, here }) => here && !seats.some(({ jurorId }) => jurorId === personId))
          .map(({ personId, given, initial }) => ({ jurorId: personId, given, initial }));
        const line = (juror: (typeof seats)[number]) => (
          <JurorLine
            key={juror.jurorId}
            hearingId={hearingId}
            juror={juror}
            stage={hearing?.stage ?? 'called'}
            deliberationId={hearing?.deliberationId ?? null}
            filled={seated.some(({ place, seat }) => place === 'juror' && seat === juror.seat)}
            others={hearing?.stage === 'in-session' ? alternates : [...alternates, ...standing]}
          />
        );
        if (seats.length === 0) {
          return (
            <Nothing title={t(day.drawn > 0 ? 'jury.drawn' : 'jury.none', { count: day.drawn })}>
              {day.drawn > 0 ? (
                <p>{t('jury.seatedWhenCalled')}</p>
              ) : (
                may('jury:draw') && (
                  <Deed look="primary" large send={(headers) => draws(hearingId, sittingId, headers)} told={t('told.drawn')}>
                    {t('jury.draw')}
                  </Deed>
                )
              )}
            </Nothing>
          );
        }
        return (
          <div className={style.stack}>
            {hearing && <p>{t('jury.quorum', { seated: hearing.seated, quorum: hearing.quorum })}</p>}
            <ul className={style.people}>{seated.map(line)}</ul>
            {gone.length > 0 && <h3>{t('jury.gone')}</h3>}
            <ul className={style.people}>{gone.map(line)}</ul>
          </div>
        );
      }}
    </Shown>
  );
}

/** The seed is committed before the list closes, and the list before anybody is drawn. */
async function draws(drawId: string, sittingId: string, headers: Carried) {
  const key = (step: string): Carried => ({ 'Idempotency-Key': `${headers['Idempotency-Key']}:${step}` });
  await answered(drawCommit({ path: { drawId }, body: { sittingId }, headers: key('commit') }));
  await answered(drawClose({ path: { drawId }, body: {}, headers: key('close') }));
  return drawDraw({ path: { drawId }, body: {}, headers });
}
