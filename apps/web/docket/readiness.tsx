import { useTranslation } from 'react-i18next';
import type { Ticks } from '../api/types.gen.js';
import style from './docket.module.css';

type Mark = 'yes' | 'no' | 'open' | 'none';

const SIGNS: Readonly<Record<Mark, string>> = { yes: '✓', no: '✕', open: '○', none: '–' };

/** What a tick says, by the state of what it is about. */
const MARKS: Readonly<Record<string, Mark>> = {
  ...{ served: 'yes', 'not-served': 'no', complete: 'yes', missing: 'no' },
  ...{ none: 'open', filed: 'open', cleared: 'yes', heard: 'yes', 'not-wanted': 'none' },
  ...{ booked: 'yes', here: 'yes', 'not-needed': 'none' },
};

export interface Tick {
  readonly what: 'notice' | 'consent' | 'statement' | 'interpreter' | 'jury';
  readonly mark: Mark;
  readonly state: string;
}

const ticksOf = ({ notice, consent, statement, interpreter, jury }: Ticks): readonly Tick[] => [
  { what: 'notice', mark: MARKS[notice]!, state: notice },
  { what: 'consent', mark: MARKS[consent]!, state: consent },
  { what: 'statement', mark: MARKS[statement]!, state: statement },
  { what: 'interpreter', mark: MARKS[interpreter]!, state: interpreter },
  { what: 'jury', mark: jury.enough ? 'yes' : jury.expected >= jury.quorum ? 'open' : 'no', state: 'jury' },
];

const JURY_OF = ({ seated, drawn, expected, quorum }: Ticks['jury']) => ({ there: seated || drawn, expected, quorum });

/** The five ticks of a hearing. Each is a sign and a word; what exactly is there is said to those who hear it, and on a longer look. */
export function Readiness({ ticks }: { readonly ticks: Ticks | undefined }) {
  const { t } = useTranslation('docket');
  if (!ticks) return null;
  return (
    <ul className={style.ticks}>
      {ticksOf(ticks).map(({ what, mark, state }) => {
        const said = state === 'jury' ? t('tick.said.jury', JURY_OF(ticks.jury)) : t(`tick.said.${what}.${state}`);
        return (
          <li key={what} className={`${style.tick} ${style[mark]}`} title={said}>
            <span aria-hidden="true">
              <span className={style.sign}>{SIGNS[mark]}</span>
              {t(`tick.${what}`)}
            </span>
            <span className="for-readers-only">{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
