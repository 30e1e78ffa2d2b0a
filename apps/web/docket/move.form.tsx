import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../ask/problem.js';
import { DatePicker, useAgainst, type Place } from '../court/date-picker.js';
import { Banner, Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Checkbox, Select } from '../kit/fields.js';
import { Row, SummaryList } from '../kit/layout.js';
import { Radios } from '../kit/radios.js';
import { Shown } from '../shell/shown.js';
import { useTell } from '../shell/notices.js';
import { useWhen } from '../words/when.js';
import { calledBy, type DayRow } from './day.js';
import style from './docket.module.css';
import { OvertakenChoice } from './overtaken.js';
import { ASKING, REASONS, reasonsFor, type Asking } from './reasons.js';
import { standingOf, useMove, type Moving, type Outcome, type Standing } from './use-move.js';
import { useReason } from './use-reason.js';

interface Props {
  readonly row: DayRow;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Gives a hearing another time, room or day. */
export function MoveForm(props: Props) {
  const { sittingId, hearingId } = props.row;
  const [seenAt] = useState(() => crypto.randomUUID());
  // What was seen is what is moved from: it is read once, and not again under the hand of who chooses.
  const view = useQuery<Standing | null, Problem>({
    queryKey: ['seen', hearingId, seenAt],
    queryFn: () => standingOf({ sittingId, hearingId }),
    staleTime: Infinity,
    meta: { once: true },
  });
  return <Shown view={view}>{(seen) => (seen ? <Move {...props} first={seen} /> : <Gone onBack={props.onBack} />)}</Shown>;
}

function Gone({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('docket');
  return (
    <Banner tone="warn" title={t('move.gone')}>
      <Row>
        <Button onPress={onBack}>{t('back')}</Button>
      </Row>
    </Banner>
  );
}

function Move({ row, first, onBack, onDone }: Props & { readonly first: Standing }) {
  const { t } = useTranslation('docket');
  const reason = useReason();
  const against = useAgainst();
  const tell = useTell();
  const when = useWhen();
  const [seen] = useState(first);
  const [place, setPlace] = useState<Place | null>(null);
  const [asking, setAsking] = useState<Asking>('court');
  const [because, setBecause] = useState<string | null>(null);
  const [stands, setStands] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { move, isPending } = useMove(row);
  const isSameDay = place === null || place.sittingId === row.sittingId;
  const reasons: readonly string[] = isSameDay ? REASONS.move : reasonsFor(asking);
  const moving: Moving | null = place && because ? { place, asking, because, overrides: stands } : null;
  const isLooked = place?.soft.every(({ code }) => stands.includes(code)) ?? false;
  const send = async (from: Standing) => {
    if (!moving) return;
    const came = await move(moving, from);
    setOutcome(came);
    if (came.how !== 'moved') return;
    tell({
      text: t('move.done', { number: calledBy(row), room: moving.place.roomName, when: when.moment(moving.place.startsAt) }),
    });
    onDone();
  };
  if (outcome?.how === 'overtaken' && moving)
    return (
      <OvertakenChoice
        seen={seen}
        now={outcome.now}
        mine={moving.place}
        isPending={isPending}
        onMine={() => outcome.now && void send(outcome.now)}
        onTheirs={onDone}
      />
    );
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send(seen);
      }}
    >
      <SummaryList lines={[{ term: t('move.now'), said: `${when.moment(seen.startsAt)}, ${seen.roomName}` }]} />
      {outcome?.how === 'between' && <Banner tone="warn" title={t('move.between')} />}
      {(outcome?.how === 'refused' || outcome?.how === 'between') && <Refused problem={outcome.problem} />}
      <DatePicker
        forId={row.hearingId}
        now={{ on: row.on }}
        value={place}
        onChange={(chosen) => {
          setPlace(chosen);
          setStands([]);
          setOutcome(null);
          setBecause(null);
        }}
      />
      {place && place.soft.length > 0 && (
        <fieldset className={style.several}>
          <legend>{t('move.soft')}</legend>
          {place.soft.map((one) => (
            <Checkbox
              key={one.code}
              isSelected={stands.includes(one.code)}
              onChange={(isOn) => setStands(isOn ? [...stands, one.code] : stands.filter((code) => code !== one.code))}
            >
              {t('move.letStand', { what: against(one) })}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {place && !isSameDay && (
        <Radios
          label={t('asked.by')}
          choices={ASKING.map((value) => ({ value, label: t(`asked.${value}`) }))}
          value={asking}
          onChange={(value) => {
            setAsking(value);
            setBecause(null);
          }}
          inline
        />
      )}
      {place && (
        <Select
          label={t('because')}
          placeholder={t('becauseChoose')}
          choices={reasons.map((value) => ({ value, label: reason(value) }))}
          value={because}
          onChange={setBecause}
          isRequired
        />
      )}
      <Row>
        <Button type="submit" look="primary" isDisabled={!moving || !isLooked} isPending={isPending}>
          {place ? t('move.to', { room: place.roomName, when: when.moment(place.startsAt) }) : t('move.choose')}
        </Button>
        <Button onPress={onBack}>{t('back')}</Button>
      </Row>
    </form>
  );
}
