import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseServeNotice } from '../api/sdk.gen.js';
import { answered } from '../ask/ask.js';
import { Problem } from '../ask/problem.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Row } from '../kit/layout.js';
import { useWhen } from '../words/when.js';
import { calledBy, type DayRow } from './day.js';
import style from './docket.module.css';
import { FIRST_TELLING, NoticeFields, type Telling } from './notice-fields.js';

/** Why it was not written down, or nothing where it was. */
type Result = { readonly refused: string | null };

/** Writes down for one case that its family was told; `asked` names the whole deed, so that none is done twice. */
async function serve({ caseId, hearingId, language }: DayRow, telling: Telling, asked: string): Promise<Result> {
  const headers = { 'Idempotency-Key': `${asked.slice(0, 8)}-${hearingId}-notice` };
  try {
    await answered(caseServeNotice({ path: { caseId }, body: { hearingId, ...telling, language: language ?? 'en' }, headers }));
    return { refused: null };
  } catch (error) {
    return { refused: error instanceof Problem ? error.message : '' };
  }
}

/** Reminds several families: what was told, to whom and how, is written down case by case. */
export function BulkNotice({ rows, onClose }: { readonly rows: readonly DayRow[]; readonly onClose: (isDone: boolean) => void }) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(() => crypto.randomUUID());
  const [telling, setTelling] = useState(FIRST_TELLING);
  const [results, setResults] = useState<Readonly<Record<string, Result>>>({});
  const [isPending, setPending] = useState(false);
  const isSent = Object.keys(results).length > 0;
  const open = rows.filter(({ hearingId }) => results[hearingId]?.refused !== null);
  const send = async () => {
    setPending(true);
    for (const row of open) {
      const result = await serve(row, telling, asked);
      setResults((was) => ({ ...was, [row.hearingId]: result }));
    }
    await queries.invalidateQueries();
    setPending(false);
  };
  return (
    <Dialog title={t('remind.title', { count: rows.length })} isOpen onClose={() => onClose(isSent)} drawer>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{t('remind.what')}</p>
        <ul className={style.moves}>
          {rows.map((row) => (
            <li key={row.hearingId}>
              <p>
                <strong>{calledBy(row)}</strong> <span translate="no">{row.initials}</span> {row.roomName},{' '}
                {when.time(row.startsAt)}
              </p>
              <Told result={results[row.hearingId]} />
            </li>
          ))}
        </ul>
        {open.length > 0 && (
          <NoticeFields
            value={telling}
            onChange={(value) => {
              setTelling(value);
              setAsked(crypto.randomUUID());
            }}
          />
        )}
        <Row>
          {open.length > 0 && (
            <Button type="submit" look="primary" isPending={isPending}>
              {t('remind.do', { count: open.length })}
            </Button>
          )}
          {isSent && !isPending && <Button onPress={() => onClose(true)}>{t('bulk.close')}</Button>}
        </Row>
      </form>
    </Dialog>
  );
}

function Told({ result }: { readonly result: Result | undefined }) {
  const { t } = useTranslation('docket');
  if (!result) return null;
  const { refused } = result;
  return (
    <p role="status" className={refused === null ? style.good : style.bad}>
      {refused === null ? `✓ ${t('remind.done')}` : `✕ ${t('remind.refused')} ${refused}`}
    </p>
  );
}
