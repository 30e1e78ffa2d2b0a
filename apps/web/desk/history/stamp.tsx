import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { useToday } from '../../shell/session.js';
import { useWhen } from '../../words/when.js';
import style from './history.module.css';
import type { Mark } from './moment-chooser.js';
import { momentOf, type Way } from './moments.js';

interface Props {
  readonly caseId: string;
  readonly marks: readonly Mark[];
  readonly at: number;
  readonly as: Way;
  readonly past: boolean;
}

/** What every paper of a case carries: which case, as it stood when, and when it was printed. */
export function Stamp({ caseId, marks, at, as, past }: Props) {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const today = useToday();
  const mark = marks[at - 1];
  if (!mark) return null;
  const words = { number: docketNumber(caseId), at, total: marks.length, moment: when.moment(momentOf(mark, as)) };
  return (
    <p className={style.stamp}>
      {t(past ? 'stamp.past' : 'stamp.now', { ...words, as: t(`history.${as}`) })}{' '}
      {today && t('stamp.printed', { day: when.day(today) })}
    </p>
  );
}
