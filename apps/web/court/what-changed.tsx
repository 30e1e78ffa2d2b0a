import { useTranslation } from 'react-i18next';
import { historyCompare } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { Table } from '../kit/table.js';
import { Shown } from '../shell/shown.js';
import { useFieldValue } from './use-field-value.js';
import { useFieldWord } from './use-field-word.js';

/** What an entry changed in the case: each field before it, and after. */
export function WhatChanged({ caseId, n }: { readonly caseId: string; readonly n: number }) {
  const { t } = useTranslation('court');
  const say = useFieldValue();
  const word = useFieldWord();
  const compared = useView(['compare', caseId, n - 1, n, 'known'], () =>
    historyCompare({ path: { caseId }, query: { from: n - 1, to: n, as: 'known' } }),
  );
  return (
    <Shown view={compared} lines={2}>
      {({ rows }) => {
        const changed = rows.filter((row) => row.changed);
        if (changed.length === 0) return <p>{t('timeline.nothingChanged')}</p>;
        return (
          <Table
            caption={t('timeline.changes', { n })}
            columns={['field', 'before', 'after'].map((head) => t(`timeline.${head}`))}
          >
            {changed.map(({ group, id, field, then, now }) => (
              <tr key={`${group}:${id}:${field}`}>
                <th scope="row">{word(field)}</th>
                <td>{say(group, field, then)}</td>
                <td>{say(group, field, now)}</td>
              </tr>
            ))}
          </Table>
        );
      }}
    </Shown>
  );
}
