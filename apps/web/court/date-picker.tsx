import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planningPlaces } from '../api/sdk.gen.js';
import type { PlanningPlacesResponse } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { Banner } from '../kit/banner.js';
import { MonthGrid, type DayCell } from '../kit/month-grid.js';
import { Radios } from '../kit/radios.js';
import { monthAway, moved } from '../kit/weeks.js';
import { useToday } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './date-picker.module.css';

type Availability = PlanningPlacesResponse;
type SittingOf = Availability['sittings'][number];
type Against = SittingOf['soft'][number];

/** Where and when a hearing can be, and what speaks against it. */
export interface Place {
  readonly sittingId: string;
  readonly on: string;
  readonly venue: string;
  readonly roomId: string;
  readonly roomName: string;
  readonly slot: number;
  readonly startsAt: string;
  readonly soft: readonly Against[];
}

interface Props {
  /** The case, or the hearing that is on a docket already; without one, any. */
  readonly forId?: string;
  readonly value: Place | null;
  readonly onChange: (place: Place | null) => void;
  /** The sitting and room where it stands now. */
  readonly now?: { readonly on: string };
  /** Chooses a sitting alone: rooms and times are found for it. */
  readonly sittingOnly?: boolean;
}

/** What speaks against a place, in words. */
export function useAgainst(): (against: Against | { readonly code: string; readonly who: readonly string[] }) => string {
  const { t } = useTranslation('docket');
  return ({ code, who }) => t(`against.${code}`, { who: who.map((one) => t(`who.${one}`)).join(', ') });
}

/** The one way in which a hearing date is chosen: a month, its sittings, their places, and what speaks against each. */
export function DatePicker({ forId, value, onChange, now, sittingOnly = false }: Props) {
  const { t } = useTranslation('docket');
  const today = useToday();
  const [day, setDay] = useState<string | null>(value?.on ?? now?.on ?? null);
  const [month, setMonth] = useState(day ?? today);
  const first = `${month.slice(0, 7)}-01`;
  const from = first < today ? today : first;
  const to = moved(monthAway(month, 1), -1);
  const isPast = to < today;
  const view = useView(
    ['availability', from, to, forId ?? null],
    () => planningPlaces({ query: { from, to, ...(forId && { for: forId }) } }),
    { enabled: !isPast, keep: true },
  );
  const cell = (on: string): DayCell => {
    if (on < today) return { isDisabled: true };
    const closed = view.data?.closed.find((one) => one.on === on);
    const sittings = view.data?.sittings.filter((one) => one.on === on) ?? [];
    if (closed && sittings.length === 0)
      return {
        isDisabled: true,
        tone: 'closed',
        content: t('pick.closed'),
        said: t('pick.closedBecause', { because: t(`closed.${closed.because}`, { defaultValue: closed.because }) }),
      };
    if (sittings.length === 0) return { isDisabled: true, said: t('pick.noSitting') };
    const free = sittings.reduce((sum, one) => sum + one.free, 0);
    const words = free > 0 ? t('pick.free', { count: free }) : t('pick.full');
    return { tone: free > 0 ? 'good' : 'warn', content: words, said: words };
  };
  const sittings = view.data?.sittings.filter(({ on }) => on === day) ?? [];
  return (
    <div className={style.picker}>
      <MonthGrid
        label={t('pick.month')}
        month={month}
        onMonth={setMonth}
        today={today}
        selected={day}
        onSelect={(on) => {
          setDay(on);
          onChange(null);
        }}
        cell={cell}
      />
      {isPast ? (
        <p>{t('pick.past')}</p>
      ) : (
        <Shown view={view} lines={4}>
          {() =>
            day === null ? (
              <p>{t('pick.chooseDay')}</p>
            ) : (
              <div className={style.sittings}>
                {sittings.map((sitting) => (
                  <SittingPlaces key={sitting.sittingId} {...{ sitting, value, onChange, sittingOnly }} />
                ))}
              </div>
            )
          }
        </Shown>
      )}
    </div>
  );
}

function SittingPlaces({
  sitting,
  value,
  onChange,
  sittingOnly,
}: {
  readonly sitting: SittingOf;
  readonly value: Place | null;
  readonly onChange: (place: Place) => void;
  readonly sittingOnly: boolean;
}) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const against = useAgainst();
  const { sittingId, on, venue, opensAt, closesAt, used, capacity, free, deadline, hard, rooms } = sitting;
  const picked = value?.sittingId === sittingId ? `${value.roomId}:${value.slot}` : null;
  const place = (
    roomId: string,
    roomName: string,
    { slot, startsAt, soft }: SittingOf['rooms'][number]['places'][number],
  ): Place => ({
    ...{ sittingId, on, venue, roomId, roomName, slot, startsAt, soft },
  });
  const pick = (chosen: string) => {
    const [roomId = '', slot] = chosen.split(':');
    const room = rooms.find((one) => one.roomId === roomId)!;
    onChange(
      place(
        roomId,
        room.name,
        room.places.find((one) => one.slot === Number(slot))!,
      ),
    );
  };
  return (
    <section className={style.sitting}>
      <h3>
        {when.shortDay(on)}, {when.time(opensAt)} – {when.time(closesAt)}
      </h3>
      <p className={style.fill}>
        {venue} · {t('pick.used', { used, capacity })}
      </p>
      {deadline && deadline !== 'inside' && <Banner tone="warn">{t(`deadline.${deadline}`)}</Banner>}
      {free === 0 && (
        <Banner tone="warn" title={t('pick.noRoom')}>
          {hard.length > 0 && (
            <ul>
              {hard.map((one) => (
                <li key={one.code}>{against(one)}</li>
              ))}
            </ul>
          )}
        </Banner>
      )}
      {sittingOnly ? (
        <Radios
          label={t('pick.which')}
          choices={[
            { value: 'any', label: t('pick.anyRoom') },
            ...rooms.map(({ roomId, name, blocked }) => ({ value: roomId, label: name, isDisabled: blocked !== null })),
          ]}
          value={value?.sittingId === sittingId ? value.roomId || 'any' : null}
          onChange={(room) =>
            onChange({
              ...{ sittingId, on, venue, slot: 0, startsAt: opensAt, soft: [] },
              ...{ roomId: room === 'any' ? '' : room, roomName: rooms.find(({ roomId }) => roomId === room)?.name ?? '' },
            })
          }
          inline
        />
      ) : (
        rooms.map(({ roomId, name, blocked, places }) =>
          places.length === 0 ? (
            <p key={roomId}>{t(blocked ? 'pick.roomBlocked' : 'pick.roomFull', { room: name })}</p>
          ) : (
            <Radios
              key={roomId}
              label={name}
              inline
              choices={places.map((one) => ({
                value: `${roomId}:${one.slot}`,
                label: when.time(one.startsAt),
                isDisabled: one.hard !== null,
                ...(one.hard ? { hint: against(one.hard) } : one.soft.length > 0 && { hint: one.soft.map(against).join('; ') }),
              }))}
              value={picked?.startsWith(roomId) ? picked : null}
              onChange={pick}
            />
          ),
        )
      )}
    </section>
  );
}
