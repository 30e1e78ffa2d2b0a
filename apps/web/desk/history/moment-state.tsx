import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryMomentResponse } from '../../api/types.gen.js';
import { sentenceCase } from '../../court/readable.js';
import { useEventWord } from '../../court/use-event-word.js';
import { useFieldValue } from '../../court/use-field-value.js';
import { useFieldWord } from '../../court/use-field-word.js';
import { Card } from '../../kit/layout.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import style from './history.module.css';
import type { Mark } from './moment-chooser.js';
import { momentOf, type Way } from './moments.js';
import { CALLED_BY, hasLine, isTold } from './things.js';
import { useMoment } from './use-moment.js';

type Group = HistoryMomentResponse['groups'][number];
type Field = Group['fields'][number];

interface Props {
  readonly caseId: string;
  readonly at: number;
  readonly as: Way;
  readonly marks: readonly Mark[];
}

/** All that the record says of a case at a moment; each value leads to the entries it came from. */
export function MomentState({ caseId, at, as, marks }: Props) {
  const { t } = useTranslation('desk');
  const state = useMoment(caseId, at, as);
  return (
    <Card title={t('history.state')}>
      <p className={`${style.soft} not-on-paper`}>{t('history.stateHint')}</p>
      <Shown view={state}>
        {({ groups }) => (
          <>
            {groups.map((group) => (
              <StateGroup key={`${group.group}:${group.id}`} group={group} marks={marks} as={as} />
            ))}
          </>
        )}
      </Shown>
    </Card>
  );
}

interface Behind {
  readonly marks: readonly Mark[];
  readonly as: Way;
}

/** One thing of the case and what is said of it; without the entries behind it, as on paper, it is only read. */
export function StateGroup({ group: { group, fields }, marks, as }: { readonly group: Group } & Partial<Behind>) {
  const { t } = useTranslation('desk');
  const say = useFieldValue();
  const called = fields.find(({ field }) => field === CALLED_BY[group]);
  const told = fields.filter(({ field, value }) => isTold(value) && hasLine(group, field));
  const unit = fields.find(({ field }) => field === 'unit')?.value;
  if (told.length === 0) return null;
  return (
    <section className={style.group}>
      <h3>
        {t(`group.${group}`, { defaultValue: sentenceCase(group) })}
        {called && `: ${say(group, called.field, called.value)}`}
      </h3>
      <dl className={style.fields}>
        {told.map((field) => (
          <StateField key={field.field} group={group} field={field} unit={unit} {...(marks && as && { behind: { marks, as } })} />
        ))}
      </dl>
    </section>
  );
}

interface FieldProps {
  readonly group: string;
  readonly field: Field;
  readonly unit: unknown;
  readonly behind?: Behind;
}

function StateField({ group, field: { field, value, why }, unit, behind }: FieldProps) {
  const { t } = useTranslation('desk');
  const say = useFieldValue();
  const word = useFieldWord();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <dt>{word(field)}</dt>
      <dd>
        {why.length === 0 || !behind ? (
          say(group, field, value, unit)
        ) : (
          <button type="button" className={style.said} aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(group, field, value, unit)}
            <span className="for-readers-only"> {t('history.why')}</span>
          </button>
        )}
        {open && behind && <Why why={why} {...behind} />}
      </dd>
    </div>
  );
}

/** The entries that made a value what it is, the latest first. */
function Why({ why, marks, as }: { readonly why: readonly number[] } & Behind) {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const word = useEventWord();
  return (
    <ul className={style.why}>
      {why.toReversed().map((n) => {
        const mark = marks[n - 1];
        return (
          <li key={n}>
            <a href={`#entry-${n}`}>{t('history.entryOf', { n, what: mark ? word(mark.type) : '' })}</a>
            {mark && <span className={style.soft}> {when.moment(momentOf(mark, as))}</span>}
          </li>
        );
      })}
    </ul>
  );
}
