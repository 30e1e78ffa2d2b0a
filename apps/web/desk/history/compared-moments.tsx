import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { historyCompare } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { sentenceCase } from '../../court/readable.js';
import { Checkbox } from '../../kit/fields.js';
import { Card, Nothing } from '../../kit/layout.js';
import { useFieldValue } from '../../court/use-field-value.js';
import { useFieldWord } from '../../court/use-field-word.js';
import { Table } from '../../kit/table.js';
import { Tag } from '../../kit/tag.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import style from './history.module.css';
import type { Mark } from './moment-chooser.js';
import { momentOf, type Way } from './moments.js';
import { CALLED_BY, hasLine, isTold } from './things.js';

interface Props {
  readonly caseId: string;
  readonly from: number;
  readonly to: number;
  readonly as: Way;
  readonly marks: readonly Mark[];
}

/** Two moments of a case, field by field. */
export function ComparedMoments({ caseId, from, to, as, marks }: Props) {
  const { t } = useTranslation('desk');
  const say = useFieldValue();
  const word = useFieldWord();
  const [all, setAll] = useState(false);
  const compared = useView(
    ['compare', caseId, from, to, as],
    () => historyCompare({ path: { caseId }, query: { from, to, as } }),
    { keep: true },
  );
  const title = t('history.compared', { from, to });
  return (
    <Card title={title}>
      <div className="not-on-paper">
        <Checkbox isSelected={all} onChange={setAll}>
          {t('history.alsoSame')}
        </Checkbox>
      </div>
      <Shown view={compared}>
        {({ rows }) => {
          const of = (name: (group: string) => string | undefined) =>
            new Map(
              rows
                .filter(({ group, field }) => field === name(group))
                .map(({ group, id, now, then }) => [`${group} ${id}`, now ?? then]),
            );
          const [units, names] = [of(() => 'unit'), of((group) => CALLED_BY[group])];
          const shown = rows.filter(
            ({ group, field, then, now, changed }) =>
              hasLine(group, field) && (all || (changed && (isTold(then) || isTold(now)))),
          );
          if (shown.length === 0) return <Nothing title={t('history.same')} />;
          return (
            <Table
              caption={title}
              columns={[
                t('history.field'),
                <Moment key="then" n={from} as={as} marks={marks} />,
                <Moment key="now" n={to} as={as} marks={marks} />,
              ]}
            >
              {shown.map(({ group, id, field, then, now, changed }) => (
                <tr key={`${group}:${id}:${field}`} className={changed ? style.changed : undefined}>
                  <th scope="row">
                    <span className={style.soft}>
                      {t(`group.${group}`, { defaultValue: sentenceCase(group) })}
                      {names.has(`${group} ${id}`) && `: ${say(group, CALLED_BY[group] ?? '', names.get(`${group} ${id}`))}`}
                    </span>{' '}
                    {word(field)} {changed && <Tag tone="warn">{t('history.changed')}</Tag>}
                  </th>
                  <td>{say(group, field, then, units.get(`${group} ${id}`))}</td>
                  <td>{say(group, field, now, units.get(`${group} ${id}`))}</td>
                </tr>
              ))}
            </Table>
          );
        }}
      </Shown>
    </Card>
  );
}

/** Which entry a column stands for, and when that was. */
function Moment({ n, as, marks }: { readonly n: number; readonly as: Way; readonly marks: readonly Mark[] }) {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const mark = marks[n - 1];
  if (!mark) return <>{t('history.beforeAll')}</>;
  return (
    <>
      {t('history.entry', { n })}, {when.moment(momentOf(mark, as))}
    </>
  );
}
