import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planningRecurring, sittingList, sittingSchedule } from '../api/sdk.gen.js';
import type { PlanningRecurringResponse } from '../api/types.gen.js';
import { answered } from '../ask/ask.js';
import { Problem } from '../ask/problem.js';
import { useView } from '../ask/use-view.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Checkbox, DayField, Select, TextField } from '../kit/fields.js';
import { Row } from '../kit/layout.js';
import { NumberField } from '../kit/number-field.js';
import { moved } from '../kit/weeks.js';
import { useToday } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './calendar.module.css';

const ONCE = '0';
const EVERY = [ONCE, '1', '2', '4'] as const;

interface Plan {
  readonly from: string;
  readonly to: string;
  readonly every: string;
  readonly opens: string;
  readonly closes: string;
  readonly venue: string;
  readonly rooms: number;
  readonly slotMinutes: number;
}

type Dates = PlanningRecurringResponse;
type Said = Readonly<Record<string, { readonly isDone: boolean; readonly sentence: string }>>;

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const slotsOf = ({ opens, closes, slotMinutes }: Plan) =>
  Math.max(1, Math.floor((minutes(closes) - minutes(opens)) / slotMinutes));

/** Puts one sitting or a series in the calendar: first what would be made is shown, with what stands there already. */
export function ScheduleSittingForm({ on, onClose }: { readonly on: string; readonly onClose: () => void }) {
  const { t } = useTranslation('docket');
  const today = useToday();
  const [plan, setPlan] = useState<Plan>({
    ...{ from: moved(on, 7), to: moved(on, 56), every: ONCE, opens: '09:00', closes: '12:00', venue: '' },
    ...{ rooms: 2, slotMinutes: 30 },
  });
  const [isPreview, setPreview] = useState(false);
  const set = (change: Partial<Plan>) => setPlan({ ...plan, ...change });
  const isSound = plan.venue.trim() !== '' && plan.opens < plan.closes && plan.from >= today;
  return (
    <Dialog title={t('schedule.title')} isOpen onClose={onClose} drawer>
      {isPreview ? (
        <Preview plan={plan} onBack={() => setPreview(false)} onClose={onClose} />
      ) : (
        <form
          className={style.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (isSound) setPreview(true);
          }}
        >
          <TextField label={t('schedule.venue')} value={plan.venue} onChange={(venue) => set({ venue })} isRequired />
          <div className={style.rule}>
            <DayField label={t('schedule.from')} value={plan.from} min={today} onChange={(from) => set({ from })} isRequired />
            <Select
              label={t('schedule.every')}
              choices={EVERY.map((value) => ({ value, label: t(`schedule.everyWeeks.${value}`) }))}
              value={plan.every as (typeof EVERY)[number]}
              onChange={(every) => set({ every })}
            />
            {plan.every !== ONCE && (
              <DayField label={t('schedule.to')} value={plan.to} min={plan.from} onChange={(to) => set({ to })} isRequired />
            )}
            <TextField
              label={t('schedule.opens')}
              type="time"
              value={plan.opens}
              onChange={(opens) => set({ opens })}
              isRequired
            />
            <TextField
              label={t('schedule.closes')}
              type="time"
              value={plan.closes}
              onChange={(closes) => set({ closes })}
              isRequired
            />
            <NumberField
              label={t('schedule.rooms')}
              minValue={1}
              maxValue={40}
              value={plan.rooms}
              onChange={(rooms) => set({ rooms })}
            />
            <NumberField
              label={t('schedule.slot')}
              minValue={5}
              maxValue={240}
              step={5}
              value={plan.slotMinutes}
              onChange={(slotMinutes) => set({ slotMinutes })}
            />
          </div>
          <p>{t('schedule.places', { count: slotsOf(plan) * plan.rooms })}</p>
          <Row>
            <Button type="submit" look="primary" isDisabled={!isSound}>
              {t('schedule.preview')}
            </Button>
          </Row>
        </form>
      )}
    </Dialog>
  );
}

function Preview({ plan, onBack, onClose }: { readonly plan: Plan; readonly onBack: () => void; readonly onClose: () => void }) {
  const to = plan.every === ONCE ? plan.from : plan.to;
  const query = {
    ...{ from: plan.from, to, weekday: weekdayOf(plan.from), opens: plan.opens, closes: plan.closes },
    ...(plan.every !== ONCE && { everyWeeks: Number(plan.every) }),
  };
  const view = useView(['recurring', JSON.stringify(query)], () => planningRecurring({ query }));
  return <Shown view={view}>{(dates) => <Chosen plan={plan} dates={dates} onBack={onBack} onClose={onClose} />}</Shown>;
}

function Chosen({
  plan,
  dates,
  onBack,
  onClose,
}: {
  readonly plan: Plan;
  readonly dates: Dates;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(
    () => new Set(dates.filter(({ closed, sittings }) => !closed && sittings.length === 0).map(({ on }) => on)),
  );
  const [said, setSaid] = useState<Said>({});
  const [isPending, setPending] = useState(false);
  const { data: known = [] } = useView(['sittings'], () => sittingList({ query: { take: 500 } }));
  // A room keeps its id from sitting to sitting, so that nobody books it twice.
  const roomIds = known.find(({ venue }) => venue === plan.venue.trim())?.rooms ?? [];
  const [rooms] = useState(() =>
    Array.from({ length: plan.rooms }, (_, i) => ({ name: t('schedule.room', { number: i + 1 }), roomId: crypto.randomUUID() })),
  );
  const schedule = async () => {
    setPending(true);
    for (const { on, opensAt, closesAt } of dates.filter((one) => chosen.has(one.on) && !said[one.on]?.isDone)) {
      const body = {
        ...{ on, opensAt, closesAt, venue: plan.venue.trim(), slotMinutes: plan.slotMinutes, slotsPerRoom: slotsOf(plan) },
        rooms: rooms.map((room, i) => (roomIds[i] ? { roomId: roomIds[i].roomId, name: roomIds[i].name } : room)),
      };
      try {
        await answered(sittingSchedule({ body, headers: { 'Idempotency-Key': `${rooms[0]!.roomId}-${on}` } }));
        setSaid((was) => ({ ...was, [on]: { isDone: true, sentence: t('schedule.made') } }));
      } catch (error) {
        const sentence = error instanceof Problem ? error.message : '';
        setSaid((was) => ({ ...was, [on]: { isDone: false, sentence } }));
      }
    }
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'recurring' });
    setPending(false);
  };
  const isSent = Object.keys(said).length > 0;
  return (
    <div className={style.form}>
      <fieldset className={style.dates}>
        <legend>{t('schedule.which')}</legend>
        {dates.map(({ on, opensAt, closesAt, closed, sittings }) => (
          <div key={on}>
            <Checkbox
              isSelected={chosen.has(on)}
              isDisabled={closed !== null || isSent}
              onChange={(isOn) => {
                const next = new Set(chosen);
                if (isOn) next.add(on);
                else next.delete(on);
                setChosen(next);
              }}
            >
              {when.day(on)}, {when.time(opensAt)} – {when.time(closesAt)}
              {closed && ` (${t('calendar.closed', { because: t(`closed.${closed}`, { defaultValue: closed }) })})`}
              {sittings.length > 0 && ` (${t('schedule.already', { venues: sittings.map(({ venue }) => venue).join(', ') })})`}
            </Checkbox>
            {said[on] && (
              <p role="status">
                {said[on].isDone ? '✓' : '✕'} {said[on].sentence}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <Row>
        {isSent && !isPending ? (
          <Button look="primary" onPress={onClose}>
            {t('schedule.back')}
          </Button>
        ) : (
          <Button look="primary" isDisabled={chosen.size === 0} isPending={isPending} onPress={() => void schedule()}>
            {t('schedule.do', { count: chosen.size })}
          </Button>
        )}
        {!isSent && <Button onPress={onBack}>{t('back')}</Button>}
      </Row>
    </div>
  );
}
