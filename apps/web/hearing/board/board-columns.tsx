import { useTranslation } from 'react-i18next';
import style from './board.module.css';
import { COLUMNS } from './columns.js';
import { HearingCard } from './hearing-card.js';
import type { BoardCard } from './use-board.js';
import { useDrag } from './use-drag.js';
import { useNow } from './use-now.js';

interface Props {
  readonly sittingId: string;
  readonly cards: readonly BoardCard[];
  readonly onOpen: (hearingId: string, part?: string) => void;
}

/** The hearings by how far they have come. */
export function BoardColumns({ sittingId, cards, onOpen }: Props) {
  const { t } = useTranslation('board');
  const now = useNow();
  const { known, forCard, forColumn, mayGo, over, number } = useDrag();
  return (
    <div className={style.columns}>
      {COLUMNS.map((column) => {
        const here = cards.filter((card) => card.column === column);
        return (
          <section
            key={column}
            className={style.column}
            aria-labelledby={`column-${column}`}
            data-goal={mayGo(column) ?? undefined}
            data-over={over === column || undefined}
            {...forColumn(column)}
          >
            <h2 id={`column-${column}`} className={style.columnHead}>
              {t(`column.${column}`)} <span className={style.count}>{here.length}</span>
            </h2>
            <ol className={style.cards}>
              {here.map((card) => (
                <li key={card.hearingId}>
                  <HearingCard
                    sittingId={sittingId}
                    card={card}
                    now={now}
                    onOpen={onOpen}
                    known={known.current}
                    {...forCard(card.hearingId)}
                  />
                </li>
              ))}
            </ol>
            {over === column && mayGo(column) === false && (
              <p className={style.refuses} aria-hidden="true">
                {t('drag.cannot', { number })}
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
