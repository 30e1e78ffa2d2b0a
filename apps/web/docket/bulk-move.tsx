import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planningMoves, sittingOne } from '../api/sdk.gen.js';
import type { PlanningMovesResponse } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { DatePicker, useAgainst, type Place } from '../court/date-picker.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Checkbox, Select } from '../kit/fields.js';
import { Row } from '../kit/layout.js';
import { Radios } from '../kit/radios.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import { calledBy, type DayRow } from './day.js';
import style from './docket.module.css';
import { REASONS } from './reasons.js';
import { sendRow, type Result } from './send-row.js';
import { useReason } from './use-reason.js';

interface Props {
  readonly rows: readonly DayRow[];
  readonly on: string;
  /** The sitting they stay at, where they only change rooms. */
  readonly within: string | null;
  readonly onClose: (isChanged: boolean) => void;
}

interface Target {
  readonly sittingId: string;
  readonly roomId: string;
}

/** Moves several hearings: where, then what that would mean for each, then one command for each with its result. */
export function BulkMove({ rows, on, within, onClose }: Props) {
  const { t } = useTranslation('docket');
  const [target, setTarget] = useState<Target | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [isDone, setDone] = useState(false);
  return (
    <Dialog
      title={t(within ? 'bulk.roomTitle' : 'bulk.sittingTitle', { count: rows.length })}
      isOpen
      onClose={() => onClose(isDone)}
      drawer
    >
      {target ? (
        <Preview
          rows={rows}
          target={target}
          isWithin={within !== null}
          onBack={() => setTarget(null)}
          onDone={() => setDone(true)}
          onClose={() => onClose(true)}
        />
      ) : within ? (
        <RoomChoice sittingId={within} onRoom={(roomId) => setTarget({ sittingId: within, roomId })} />
      ) : (
        <>
          <DatePicker now={{ on }} value={place} onChange={setPlace} sittingOnly />
          <Row>
            <Button
              look="primary"
              isDisabled={!place || rows.some(({ sittingId }) => sittingId === place.sittingId)}
              onPress={() => place && setTarget({ sittingId: place.sittingId, roomId: place.roomId })}
            >
              {t('bulk.preview')}
            </Button>
          </Row>
          {place && rows.some(({ sittingId }) => sittingId === place.sittingId) && <p>{t('bulk.sameSitting')}</p>}
        </>
      )}
    </Dialog>
  );
}

function RoomChoice({ sittingId, onRoom }: { readonly sittingId: string; readonly onRoom: (roomId: string) => void }) {
  const { t } = useTranslation('docket');
  const [roomId, setRoomId] = useState<string | null>(null);
  const view = useView(['sitting', sittingId], () => sittingOne({ path: { sittingId } }));
  return (
    <Shown view={view} lines={3}>
      {({ rooms }) => (
        <>
          <Radios
            label={t('pick.which')}
            choices={rooms.map(({ roomId: value, name, blocked }) => ({ value, label: name, isDisabled: blocked !== null }))}
            value={roomId}
            onChange={setRoomId}
          />
          <Row>
            <Button look="primary" isDisabled={!roomId} onPress={() => roomId && onRoom(roomId)}>
              {t('bulk.preview')}
            </Button>
          </Row>
        </>
      )}
    </Shown>
  );
}

type Line = PlanningMovesResponse[number];

function Preview({
  rows,
  target,
  isWithin,
  onBack,
  onDone,
  onClose,
}: {
  readonly rows: readonly DayRow[];
  readonly target: Target;
  readonly isWithin: boolean;
  readonly onBack: () => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('docket');
  const reason = useReason();
  const queries = useQueryClient();
  const ids = rows.map(({ hearingId }) => hearingId).join(',');
  const [asked] = useState(() => crypto.randomUUID());
  const view = useView(['bulk', asked], () =>
    planningMoves({ query: { hearings: ids, to: target.sittingId, ...(target.roomId && { roomId: target.roomId }) } }),
  );
  const [because, setBecause] = useState<string | null>(null);
  const [stands, setStands] = useState<ReadonlySet<string>>(new Set());
  const [results, setResults] = useState<Readonly<Record<string, Result>>>({});
  const [isPending, setPending] = useState(false);
  const isSent = Object.keys(results).length > 0;
  const goes = ({ hearingId, place, soft }: Line) => place !== null && (soft.length === 0 || stands.has(hearingId));
  const send = async (lines: readonly Line[]) => {
    if (!because) return;
    setPending(true);
    for (const line of lines.filter((one) => goes(one) && results[one.hearingId]?.how !== 'moved')) {
      const result = await sendRow(line, because, asked);
      setResults((was) => ({ ...was, [line.hearingId]: result }));
    }
    onDone();
    // The preview stands as it was; what it was about is read again.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'bulk' });
    setPending(false);
  };
  return (
    <Shown view={view}>
      {(lines) => (
        <div className={style.form}>
          <ul className={style.moves}>
            {lines.map((line) => (
              <MoveLine
                key={line.hearingId}
                line={line}
                result={results[line.hearingId]}
                stands={stands.has(line.hearingId)}
                onStands={(isOn) => {
                  const next = new Set(stands);
                  if (isOn) next.add(line.hearingId);
                  else next.delete(line.hearingId);
                  setStands(next);
                }}
              />
            ))}
          </ul>
          {!isSent && (
            <Select
              label={t('because')}
              placeholder={t('becauseChoose')}
              choices={(isWithin ? REASONS.move : REASONS.court).map((value) => ({ value, label: reason(value) }))}
              value={because}
              onChange={setBecause}
              isRequired
            />
          )}
          <Row>
            {isSent && !isPending ? (
              <Button look="primary" onPress={onClose}>
                {t('bulk.close')}
              </Button>
            ) : (
              <Button
                look="primary"
                isDisabled={!because || !lines.some(goes)}
                isPending={isPending}
                onPress={() => void send(lines)}
              >
                {t('bulk.move', { count: lines.filter(goes).length })}
              </Button>
            )}
            {!isSent && <Button onPress={onBack}>{t('back')}</Button>}
          </Row>
        </div>
      )}
    </Shown>
  );
}

function MoveLine({
  line: { caseId, callNumber, from, place, hard, soft },
  result,
  stands,
  onStands,
}: {
  readonly line: Line;
  readonly result: Result | undefined;
  readonly stands: boolean;
  readonly onStands: (isOn: boolean) => void;
}) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const against = useAgainst();
  return (
    <li>
      <p>
        <strong>{calledBy({ caseId, callNumber })}</strong> {from.roomName}, {when.time(from.startsAt)} →{' '}
        {place
          ? `${place.roomName}, ${when.shortDay(when.dayOf(place.startsAt))}, ${when.time(place.startsAt)}`
          : t('bulk.nowhere')}
      </p>
      {hard.length > 0 && <p className={style.bad}>{hard.map(against).join('; ')}</p>}
      {soft.length > 0 && !result && (
        <Checkbox isSelected={stands} onChange={onStands}>
          {t('move.letStand', { what: soft.map(against).join('; ') })}
        </Checkbox>
      )}
      {result && (
        <p role="status" className={result.how === 'moved' ? style.good : style.bad}>
          {result.how === 'moved' ? `✓ ${t('bulk.moved')}` : `✕ ${t(`bulk.${result.how}`)} ${result.sentence}`}
        </p>
      )}
    </li>
  );
}
