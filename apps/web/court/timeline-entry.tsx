import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.js';
import { Tag } from '../kit/tag.js';
import { Waiting } from '../kit/waiting.js';
import { useTell } from '../shell/notices.js';
import { useWhen } from '../words/when.js';
import { sentenceCase } from './readable.js';
import style from './timeline.module.css';
import type { Entry } from './timeline.js';
import { useEventWord } from './use-event-word.js';
import { useFieldValue } from './use-field-value.js';
import { useFieldWord } from './use-field-word.js';
import { useReason } from './use-reason.js';
import { WhatChanged } from './what-changed.js';

interface Props {
  readonly caseId: string;
  readonly entry: Entry;
}

/** One thing that happened: what, when, by whom, and for which reason; what it is made of is one press away. */
export function TimelineEntry({ caseId, entry }: Props) {
  const { t } = useTranslation('court');
  const when = useWhen();
  const reason = useReason();
  const word = useEventWord();
  const struck = entry.correctedBy.length > 0;
  const why = entry.because ?? entry.reason;
  const day = (at: string) => when.shortDay(when.dayOf(at));
  return (
    <li id={`entry-${entry.n}`} className={style.entry} data-milestone={entry.milestone || undefined} tabIndex={-1}>
      <p className={style.title}>
        {struck ? <s>{word(entry.type)}</s> : word(entry.type)} {entry.late && <Tag tone="warn">{t('timeline.late')}</Tag>}
      </p>
      <p className={style.by}>
        <time dateTime={entry.occurredAt}>{when.time(entry.occurredAt)}</time> · <By entry={entry} />
        {why && <> · {reason(why)}</>}
      </p>
      {entry.takenBack && <p className={style.by}>{t('timeline.takenBack')}</p>}
      {entry.cause && (
        <p className={style.by}>
          {t('timeline.because')} <ToEntry n={entry.cause.n} type={entry.cause.type} />
        </p>
      )}
      {entry.correctedBy.map(({ n, type, at, because }) => (
        <p key={n} className={style.by}>
          {because
            ? t('timeline.correctedBecause', { on: day(at), because: reason(because) })
            : t('timeline.correctedOn', { on: day(at) })}{' '}
          <ToEntry n={n} type={type} />
        </p>
      ))}
      {entry.corrects.map(({ n, type }) => (
        <p key={n} className={style.by}>
          {t('timeline.corrects')} <ToEntry n={n} type={type} />
        </p>
      ))}
      <Details caseId={caseId} entry={entry} />
    </li>
  );
}

function ToEntry({ n, type }: { readonly n: number; readonly type: string }) {
  const { t } = useTranslation('court');
  const word = useEventWord();
  return <a href={`#entry-${n}`}>{t('timeline.entry', { n, what: word(type) })}</a>;
}

function By({ entry: { by } }: { readonly entry: Entry }) {
  const { t } = useTranslation(['court', 'shell']);
  const name = (who: Entry['by']['name']) => who && [who.given, 'family' in who ? who.family : `${who.initial}.`].join(' ');
  const role = t(`shell:role.${by.role}`, { defaultValue: sentenceCase(by.role) });
  const who = name(by.name);
  return (
    <>
      {who ? <span translate="no">{who}</span> : null}
      {who ? `, ${role}` : role}
      {by.onBehalfOf && <> {t('timeline.onBehalfOf', { name: name(by.onBehalfOfName) ?? t('someone') })}</>}
    </>
  );
}

/** Plain values only: ids and lists of ids say nothing to who reads a history. */
const plain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(String(value));

function Details({ caseId, entry }: Props) {
  const { t } = useTranslation('court');
  const [open, setOpen] = useState(false);
  return (
    <details className={style.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="not-on-paper">
        {t('timeline.details')}
        <span className="for-readers-only"> {t('timeline.ofEntry', { n: entry.n })}</span>
      </summary>
      {open && (
        <Suspense fallback={<Waiting />}>
          <WhatItSays entry={entry} />
          {!entry.takenBack && <WhatChanged caseId={caseId} n={entry.n} />}
          <Receipt caseId={caseId} entry={entry} />
        </Suspense>
      )}
    </details>
  );
}

function WhatItSays({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('court');
  const say = useFieldValue();
  const word = useFieldWord();
  const fields = Object.entries(entry.data as Record<string, unknown>).filter(([, value]) => plain(value));
  return (
    <dl>
      {fields.map(([field, value]) => (
        <div key={field}>
          <dt>{word(field)}</dt>
          <dd>{say('', field, value)}</dd>
        </div>
      ))}
      {entry.withheld.map((field) => (
        <div key={field}>
          <dt>{word(field)}</dt>
          <dd>
            <span className={style.sealed}>{t('timeline.withheld')}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Receipt({ caseId, entry }: Props) {
  const { t } = useTranslation('court');
  const tell = useTell();
  const word = useEventWord();
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(`/cases/${caseId}/history#entry-${entry.n}`, location.origin).href);
    tell({ text: t('timeline.copied', { n: entry.n }) });
  };
  return (
    <>
      <dl>
        <div>
          <dt>{t('timeline.receipt')}</dt>
          <dd>
            {t('timeline.receiptIs', { n: entry.n })} <code className={style.hash}>{entry.hash}</code>
          </dd>
        </div>
        <div>
          <dt>{t('timeline.causation')}</dt>
          <dd>
            {entry.cause ? t('timeline.entry', { n: entry.cause.n, what: word(entry.cause.type) }) : t('timeline.ownAccord')}
          </dd>
        </div>
      </dl>
      <Button look="quiet" onPress={() => void copy()}>
        {t('timeline.copy')}
        <span className="for-readers-only"> {t('timeline.ofEntry', { n: entry.n })}</span>
      </Button>
    </>
  );
}
