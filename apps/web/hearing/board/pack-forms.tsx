import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readable } from '../../court/readable.js';
import { Table } from '../../kit/table.js';
import { useWhen } from '../../words/when.js';
import type { Pack } from './pack.page.js';
import style from './pack.module.css';

type Form = Pack['forms'][number];
type Item = Form['items'][number];

export const Sheet = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={style.sheet}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Places to write in by hand. */
export const Blanks = ({ count }: { readonly count: number }) =>
  Array.from({ length: count }, (_, at) => <td key={at} className={style.blank} />);

/** The words that are sworn, in both languages: nobody knows beforehand who will need which. */
export function Oaths({ oaths }: { readonly oaths: Pack['oaths'] }) {
  const { t } = useTranslation('board');
  return (
    <Sheet title={t('pack.oaths')}>
      {oaths.map(({ code, textVersion, text }) => (
        <div key={textVersion} className={style.oath}>
          <h3>
            {t(`as.${code}`)} <small>{textVersion}</small>
          </h3>
          <blockquote lang="en">{text.en}</blockquote>
          <blockquote lang="es">{text.es}</blockquote>
        </div>
      ))}
    </Sheet>
  );
}

const HOUR = 60;

function Range({ item: { unit, min, max } }: { readonly item: Item }) {
  const { t } = useTranslation('board');
  if (unit === 'none' || unit === 'documents') return null;
  const [from, to] = unit === 'minutes' ? [min / HOUR, max / HOUR] : [min, max];
  return <>{t(`pack.unit.${unit}`, { from, to })}</>;
}

const Sanction = ({ item: { sanction, name } }: { readonly item: Item }) => {
  const { t } = useTranslation('board');
  return <>{t(`sanction.${sanction}`, { defaultValue: name || readable(sanction) })}</>;
};

/** One sheet for a jury: rounds in tallies alone, and nobody's name on a ballot. */
export function Ballot({ form, on }: { readonly form: Form; readonly on: string }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const title = t('pack.ballot', { number: form.callNumber });
  return (
    <Sheet title={title}>
      <p>
        {when.day(on)} · {t('pack.ballotWhat', { count: form.seats })}
      </p>
      <Table
        look="sheet"
        caption={title}
        columns={(['sanction', 'range', 'amount', 'for', 'against', 'abstain'] as const).map((column) =>
          t(`pack.column.${column}`),
        )}
      >
        {form.items.map((item) => (
          <tr key={item.sanction}>
            <th scope="row">
              <Sanction item={item} /> {item.mandatory && <small>{t('pack.mandatory')}</small>}
            </th>
            <td>
              <Range item={item} />
            </td>
            <Blanks count={4} />
          </tr>
        ))}
      </Table>
      <h3>{t('pack.indications')}</h3>
      <p>{t('pack.indicationsWhat')}</p>
      <Table
        look="sheet"
        caption={t('pack.indications')}
        columns={[t('pack.column.indication'), ...RATINGS.map((rating) => t(`rating.${rating}`))]}
      >
        {INDICATIONS.map((indication) => (
          <tr key={indication}>
            <th scope="row">{t(`indication.${indication}`)}</th>
            <Blanks count={RATINGS.length} />
          </tr>
        ))}
      </Table>
    </Sheet>
  );
}

export const RATINGS = ['clearly', 'partly', 'not-yet', 'could-not-tell'] as const;
export const INDICATIONS = ['owns', 'impact', 'change', 'ready'] as const;

/** What the judge decides, on paper: lower with a reason, or send back; never raise. */
export function DecisionForm({ form, on }: { readonly form: Form; readonly on: string }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const title = t('pack.decision', { number: form.callNumber });
  return (
    <Sheet title={title}>
      <p>{when.day(on)}</p>
      <Table
        look="sheet"
        caption={title}
        columns={(['sanction', 'recommended', 'loweredTo', 'because'] as const).map((column) => t(`pack.column.${column}`))}
      >
        {form.items.map((item) => (
          <tr key={item.sanction}>
            <th scope="row">
              <Sanction item={item} />
            </th>
            <Blanks count={3} />
          </tr>
        ))}
      </Table>
      <p className={style.sign}>☐ {t('pack.approved')}</p>
      {form.maySendBack && <p className={style.sign}>☐ {t('pack.sentBack')} ______________________________</p>}
      <p className={style.sign}>{t('pack.signed')} ______________________________</p>
    </Sheet>
  );
}
