import { useEffect, type DragEvent } from 'react';
import { Button as Pressed } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { useCode } from '../../court/use-code.js';
import { Refused } from '../../kit/banner.js';
import { Tag, type Tone } from '../../kit/tag.js';
import { useWhen } from '../../words/when.js';
import style from './board.module.css';
import { elapsedOf, LATE_AFTER, moveTo, type ColumnName, type Elapsed } from './columns.js';
import { MoveMenu } from './move-menu.js';
import type { BoardCard } from './use-board.js';
import type { Draggable } from './use-drag.js';
import { useMoves } from './use-moves.js';

interface Props {
  readonly sittingId: string;
  readonly card: BoardCard;
  readonly now: number;
  readonly onOpen: (hearingId: string, part?: string) => void;
  /** Where the card says what it can do when it is dropped somewhere. */
  readonly known: Map<string, Draggable>;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** One hearing on the board: opened by its number, moved by its menu or dragged. */
export function HearingCard({ sittingId, card, now, onOpen, known, ...dragging }: Props) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const { hearingId, callNumber, caseId, initials, roomName, startsAt, changedAt, column } = card;
  const moves = useMoves(sittingId, card, onOpen);
  const goes = (to: ColumnName) => {
    const move = moveTo(
      to,
      moves.offered.map((one) => one.move),
    );
    return moves.isPending ? undefined : moves.offered.find((one) => one.move === move)?.onAction;
  };
  useEffect(() => {
    known.set(hearingId, { number: callNumber, column, goes });
    return () => void known.delete(hearingId);
  });
  const isMovable = moves.offered.length > 0;
  const elapsed = elapsedOf(column, startsAt, changedAt, now);
  return (
    <article
      className={`${style.card} ${card.hearing?.stopped ? style.stopped : ''}`}
      aria-label={t('card.called', { number: callNumber })}
      draggable={isMovable}
      {...dragging}
    >
      <Pressed className={style.opens!} onPress={() => onOpen(hearingId)}>
        <span className={style.number}>{callNumber}</span>
        <span className={style.whose}>
          <span translate="no">{initials ?? '–'}</span>
          {caseId && <span className={style.docket}>{docketNumber(caseId)}</span>}
        </span>
        <span className="for-readers-only">{t('card.open')}</span>
      </Pressed>
      {isMovable && (
        <span className={style.handle} aria-hidden="true">
          ⠿
        </span>
      )}
      <p className={style.where}>
        {roomName} · {when.time(startsAt)}
      </p>
      <ul className={style.flags}>
        {elapsed && (
          <li>
            <Time {...elapsed} />
          </li>
        )}
        <CardFlags card={card} />
      </ul>
      <div className={style.foot}>
        <MoveMenu moves={moves.offered} number={callNumber} isPending={moves.isPending} />
      </div>
      <Refused problem={moves.error} />
    </article>
  );
}

/** How long, and amber once it is too long. */
export function Time({ kind, minutes }: Elapsed) {
  const { t } = useTranslation('board');
  const late = kind === 'late' && minutes >= LATE_AFTER;
  return <Tag tone={late ? 'warn' : 'plain'}>{t(`time.${late || kind !== 'late' ? kind : 'due'}`, { count: minutes })}</Tag>;
}

const TONES: Readonly<Record<string, Tone>> = { safety: 'bad', 'no-contact': 'bad', interpreter: 'info', accommodation: 'info' };

function CardFlags({ card: { day, hearing, votes, breaks, related } }: { readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const code = useCode();
  const shown: readonly (readonly [string, Tone, string])[] = [
    ...(hearing?.stopped ? [['stopped', 'bad', t('flag.stopped')] as const] : []),
    ...(day.progress === 'on-hold' ? [['held', 'warn', t('flag.held')] as const] : []),
    ...(breaks > 0 ? [['breaks', 'warn', t('flag.breaks', { count: breaks })] as const] : []),
    ...(votes ? [['votes', 'info', t('flag.votes', { in: votes.in, of: votes.of })] as const] : []),
    ...(day.progress === 'recommended' ? [['with-judge', 'info', t('flag.withJudge')] as const] : []),
    ...(day.progress === 'adjourned' || day.progress === 'returned'
      ? [[day.progress, 'warn', t(`flag.${day.progress}`)] as const]
      : []),
    ...(related.length > 0 ? [['related', 'warn', t('flag.related', { numbers: related.join(', ') })] as const] : []),
    ...(day.language ? [['language', 'info', code('language', day.language)] as const] : []),
    ...(day.flags ?? [])
      .filter((flag) => flag !== 'interpreter' || !day.language)
      .map((flag) => [flag, TONES[flag] ?? 'plain', t(`flag.${flag}`, { defaultValue: flag })] as const),
  ];
  return shown.map(([key, tone, text]) => (
    <li key={key}>
      <Tag tone={tone}>{text}</Tag>
    </li>
  ));
}
