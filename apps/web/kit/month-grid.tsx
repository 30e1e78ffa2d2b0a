import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import style from './month-grid.module.css';
import { at, monthAway, moved, WEEK, weeksOf } from './weeks.js';

export interface DayCell {
  /** What stands under the number of the day. */
  readonly content?: ReactNode;
  /** The same for those who hear it. */
  readonly said?: string;
  readonly isDisabled?: boolean;
  readonly tone?: 'plain' | 'good' | 'warn' | 'closed';
}

interface Props {
  readonly label: string;
  /** Any day of the month that is shown. */
  readonly month: string;
  readonly onMonth: (day: string) => void;
  readonly today: string;
  readonly selected: string | null;
  readonly onSelect: (day: string) => void;
  readonly cell: (day: string) => DayCell;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WEEK, ArrowDown: WEEK };

/** A month whose days can be chosen, with the arrows too. */
export function MonthGrid({ label, month, onMonth, today, selected, onSelect, cell }: Props) {
  const { t, i18n } = useTranslation('kit');
  const table = useRef<HTMLTableElement>(null);
  const says = useMemo(() => {
    const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', ...options });
    return {
      month: of({ month: 'long', year: 'numeric' }),
      day: of({ weekday: 'long', day: 'numeric', month: 'long' }),
      weekday: of({ weekday: 'long' }),
      short: of({ weekday: 'short' }),
    };
  }, [i18n.language]);
  const weeks = weeksOf(month);
  const reached = selected?.startsWith(month.slice(0, 7))
    ? selected
    : today.startsWith(month.slice(0, 7))
      ? today
      : `${month.slice(0, 7)}-01`;
  const onKey = (event: KeyboardEvent, day: string) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = moved(day, step);
    if (!to.startsWith(month.slice(0, 7))) onMonth(to);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus());
  };
  return (
    <div className={style.month}>
      <div className={style.head}>
        <Button look="quiet" aria-label={t('month.before')} onPress={() => onMonth(monthAway(month, -1))}>
          ‹
        </Button>
        <p className={style.title} aria-live="polite">
          {says.month.format(at(month))}
        </p>
        <Button look="quiet" aria-label={t('month.after')} onPress={() => onMonth(monthAway(month, 1))}>
          ›
        </Button>
      </div>
      <table ref={table} className={style.grid} aria-label={label}>
        <thead>
          <tr>
            {weeks[0]!.map((day) => (
              <th key={day} scope="col" abbr={says.weekday.format(at(day))}>
                {says.short.format(at(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const { content, said, isDisabled = false, tone = 'plain' } = cell(day);
                const isOther = !day.startsWith(month.slice(0, 7));
                return (
                  <td key={day}>
                    {!isOther && (
                      <button
                        type="button"
                        data-day={day}
                        tabIndex={day === reached ? 0 : -1}
                        aria-pressed={day === selected}
                        aria-current={day === today ? 'date' : undefined}
                        aria-disabled={isDisabled}
                        aria-label={[says.day.format(at(day)), said].filter(Boolean).join(', ')}
                        className={`${style.day} ${style[tone]}`}
                        onKeyDown={(event) => onKey(event, day)}
                        onClick={() => !isDisabled && onSelect(day)}
                      >
                        <span className={style.number}>{Number(day.slice(8))}</span>
                        {content && <span className={style.content}>{content}</span>}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
