import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planningCalendar } from '../api/sdk.gen.js';
import type { CalendarDay } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { Button, buttonLook } from '../kit/button.js';
import { PageHead, Stack } from '../kit/layout.js';
import { Tag } from '../kit/tag.js';
import { at, monthAway, moved, weekOf, weeksOf } from '../kit/weeks.js';
import { useMay, useToday } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import { CalendarFeed } from './calendar-feed.js';
import style from './calendar.module.css';
import { CloseDayForm } from './close-day.form.js';
import { ScheduleSittingForm } from './schedule-sitting.form.js';

const monthNamed = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at(day));

type Doing = 'schedule' | 'close' | 'feed';

/** The court's calendar, by the week or the month: which days sit, how full they are, and which are closed. */
export function CalendarPage() {
  const { t, i18n } = useTranslation('docket');
  const today = useToday();
  const may = useMay();
  const when = useWhen();
  const navigate = useNavigate();
  const { on = today, view: span } = useSearch({ from: '/court/calendar' });
  const [doing, setDoing] = useState<Doing | null>(null);
  const weeks = span === 'month' ? weeksOf(on) : [weekOf(on)];
  const [from, to] = [weeks[0]![0]!, weeks.at(-1)!.at(-1)!];
  const view = useView(['calendar', from, to], () => planningCalendar({ query: { from, to } }), {
    keep: true,
    enabled: on !== '',
  });
  const title = t('calendar.title');
  useEffect(() => void (document.title = title), [title]);
  const search = (day: string) => ({ on: day, ...(span === 'month' && { view: 'month' as const }) });
  const step = (by: 1 | -1) => search(span === 'month' ? monthAway(on, by) : moved(on, by * 7));
  return (
    <Stack>
      <PageHead
        title={title}
        lead={
          span === 'month'
            ? monthNamed(on, i18n.language)
            : t('calendar.week', { from: when.shortDay(from), to: when.shortDay(to) })
        }
        actions={
          <>
            <Link to="/calendar" search={step(-1)} className={buttonLook()} aria-label={t('calendar.before')}>
              ‹
            </Link>
            <Link to="/calendar" search={search(today)} className={buttonLook()}>
              {t('day.today')}
            </Link>
            <Link to="/calendar" search={step(1)} className={buttonLook()} aria-label={t('calendar.after')}>
              ›
            </Link>
            <Link
              to="/calendar"
              search={{ on }}
              className={buttonLook('quiet')}
              aria-current={span === 'month' ? undefined : 'true'}
            >
              {t('calendar.byWeek')}
            </Link>
            <Link
              to="/calendar"
              search={{ on, view: 'month' }}
              className={buttonLook('quiet')}
              aria-current={span === 'month' ? 'true' : undefined}
            >
              {t('calendar.byMonth')}
            </Link>
          </>
        }
      />
      <div className={`${style.deeds} not-on-paper`}>
        {may('sitting:schedule') && (
          <Button look="primary" onPress={() => setDoing('schedule')}>
            {t('schedule.open')}
          </Button>
        )}
        {may('programme:close-day') && <Button onPress={() => setDoing('close')}>{t('close.open')}</Button>}
        <Button onPress={() => setDoing('feed')}>{t('feed.open')}</Button>
      </div>
      <Shown view={view} lines={10}>
        {(days) => <Weeks weeks={weeks} days={days} today={today} month={span === 'month' ? on : null} />}
      </Shown>
      {doing === 'schedule' && <ScheduleSittingForm on={on < today ? today : on} onClose={() => setDoing(null)} />}
      {doing === 'close' && (
        <CloseDayForm
          on={on < today ? today : on}
          onClose={(closed) => {
            setDoing(null);
            if (closed) void navigate({ to: '/calendar', search: search(closed) });
          }}
        />
      )}
      {doing === 'feed' && <CalendarFeed onClose={() => setDoing(null)} />}
    </Stack>
  );
}

function Weeks({
  weeks,
  days,
  today,
  month,
}: {
  readonly weeks: readonly (readonly string[])[];
  readonly days: readonly CalendarDay[];
  readonly today: string;
  readonly month: string | null;
}) {
  const { t } = useTranslation('docket');
  return (
    <div className={style.weeks}>
      {weeks.map((week) => (
        <ol key={week[0]} className={month ? style.monthWeek : style.week} aria-label={t('calendar.days')}>
          {week.map((day) => (
            <Day
              key={day}
              day={days.find(({ on }) => on === day) ?? { on: day, closed: null, intakes: 0, due: {}, sittings: [] }}
              isToday={day === today}
              isFaint={month !== null && !day.startsWith(month.slice(0, 7))}
            />
          ))}
        </ol>
      ))}
    </div>
  );
}

function Day({ day, isToday, isFaint }: { readonly day: CalendarDay; readonly isToday: boolean; readonly isFaint: boolean }) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const { on, closed, intakes, sittings } = day;
  const due = Object.values(day.due).reduce((sum, n) => sum + n, 0);
  const isEmpty = !closed && intakes === 0 && due === 0 && sittings.length === 0;
  return (
    <li className={`${style.day} ${isToday ? style.today : ''} ${isFaint ? style.outside : ''} ${isEmpty ? style.empty : ''}`}>
      <Link to="/docket" search={{ on }} className={style.date} aria-current={isToday ? 'date' : undefined}>
        {when.shortDay(on)}
      </Link>
      {closed && <Tag>{t('calendar.closed', { because: t(`closed.${closed}`, { defaultValue: closed }) })}</Tag>}
      {sittings.map(({ sittingId, venue, opensAt, used, capacity, hearings, state, published }) => (
        <Link key={sittingId} to="/docket" search={{ on }} className={style.sitting}>
          <strong>{when.time(opensAt)}</strong> {venue}
          <meter min={0} max={Math.max(1, capacity)} value={used} aria-label={t('pick.used', { used, capacity })} />
          <span className={style.fill}>
            {state === 'open' ? t('calendar.hearings', { count: hearings }) : t(`sitting.${state}`)}, {used}/{capacity}
            {published === 'published' && `, ${t('calendar.published')}`}
          </span>
        </Link>
      ))}
      {intakes > 0 && <span className={style.fill}>{t('calendar.intakes', { count: intakes })}</span>}
      {due > 0 && <span className={style.fill}>{t('calendar.due', { count: due })}</span>}
    </li>
  );
}
