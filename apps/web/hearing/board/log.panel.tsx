import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hearingCorrectLogEntry, hearingIgnoreLogEntry, hearingLogMoment, hearingReadingLog } from '../../api/sdk.gen.js';
import type { LogLine } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { readable } from '../../court/readable.js';
import { Button } from '../../kit/button.js';
import { TextField } from '../../kit/fields.js';
import { Nothing, Row } from '../../kit/layout.js';
import { Shown } from '../../shell/shown.js';
import { courtTimeZone, useWhen } from '../../words/when.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { momentAt, timeFieldOf } from './moments.js';
import { Reasons } from './reasons.js';
import type { BoardCard } from './use-board.js';
import { useNow } from './use-now.js';

const MOMENTS = ['recess', 'back-from-recess', 'family-conferred', 'statement-read-aloud', 'interruption'] as const;
const WRONG = ['wrong-time', 'forgotten-then', 'wrong-hearing', 'twice'] as const;

/** What happened when; a correction stays beside what it corrects. */
export function LogPanel({ card: { hearingId, hearing } }: { readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const now = useNow();
  const [what, setWhat] = useState<string | null>(null);
  const view = useView(['log', hearingId], () => hearingReadingLog({ path: { hearingId }, query: { take: 500 } }), {
    keep: true,
  });
  return (
    <div className={style.stack}>
      <Shown view={view}>
        {(lines) =>
          lines.length === 0 ? (
            <Nothing title={t('log.empty')} />
          ) : (
            <ol className={style.log}>
              {lines.map((line) => (
                <Line key={line.entryId} line={line} />
              ))}
            </ol>
          )
        }
      </Shown>
      {hearing && (
        <div className={style.inset}>
          <Reasons label={t('log.moment')} of="moment" codes={MOMENTS} value={what} onChange={setWhat} />
          <Row>
            <Deed
              isDisabled={!what}
              send={(headers) =>
                hearingLogMoment({
                  path: { hearingId },
                  body: { entryId: crypto.randomUUID(), what: what!, at: new Date(now).toISOString() },
                  headers,
                })
              }
              onDone={() => setWhat(null)}
            >
              {t('log.write')}
            </Deed>
          </Row>
        </div>
      )}
    </div>
  );
}

function Line({ line }: { readonly line: LogLine }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const [asks, setAsks] = useState<'correct' | 'ignore' | null>(null);
  const [because, setBecause] = useState<string | null>(null);
  const [time, setTime] = useState(timeFieldOf(line.at, courtTimeZone()));
  const { hearingId, entryId, what, at, firstAt, correctedBecause, ignoredBecause } = line;
  const path = { hearingId, entryId };
  const said = t(`log.what.${what}`, { defaultValue: t(`moment.${what}`, { defaultValue: readable(what) }) });
  return (
    <li className={style.logLine}>
      <div className={style.personHead}>
        <p>
          <time className={style.time} dateTime={at}>
            {when.time(at)}
          </time>{' '}
          {ignoredBecause ? <s>{said}</s> : said}
          {line.because && (
            <span className={style.faint}> {t(`because.${line.because}`, { defaultValue: readable(line.because) })}</span>
          )}
        </p>
        <span>
          <Button
            look="quiet"
            aria-label={t('log.correctOf', { what: said })}
            onPress={() => setAsks(asks === 'correct' ? null : 'correct')}
          >
            {t('log.correct')}
          </Button>
          {!ignoredBecause && (
            <Button
              look="quiet"
              aria-label={t('log.ignoreOf', { what: said })}
              onPress={() => setAsks(asks === 'ignore' ? null : 'ignore')}
            >
              {t('log.ignore')}
            </Button>
          )}
        </span>
      </div>
      {firstAt && (
        <p className={style.faint}>
          <s>{when.time(firstAt)}</s>{' '}
          {t('log.corrected', { because: t(`wrong.${correctedBecause}`, { defaultValue: correctedBecause ?? '' }) })}
        </p>
      )}
      {ignoredBecause && (
        <p className={style.faint}>
          {t('log.ignored', { because: t(`wrong.${ignoredBecause}`, { defaultValue: ignoredBecause }) })}
        </p>
      )}
      {asks && (
        <div className={style.inset}>
          {asks === 'correct' && <TextField label={t('log.time')} type="time" width="short" value={time} onChange={setTime} />}
          <Reasons label={t('because')} of="wrong" codes={WRONG} value={because} onChange={setBecause} />
          <Row>
            <Deed
              look="primary"
              isDisabled={!because}
              onDone={() => setAsks(null)}
              send={(headers) =>
                asks === 'correct'
                  ? hearingCorrectLogEntry({
                      path,
                      body: { at: momentAt(at, time, courtTimeZone()), because: because! },
                      headers,
                    })
                  : hearingIgnoreLogEntry({ path, body: { because: because! }, headers })
              }
            >
              {t(`log.${asks}`)}
            </Deed>
          </Row>
        </div>
      )}
    </li>
  );
}
