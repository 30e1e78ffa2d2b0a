import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../shell/notices.js';
import type { ColumnName } from './columns.js';

/** What a card says of itself while it may be dragged. */
export interface Draggable {
  readonly number: number;
  readonly column: ColumnName;
  /** Does the move that leads into a column; nothing, where none is offered. */
  readonly goes: (column: ColumnName) => (() => void) | undefined;
}

const KIND = 'application/x-hearing';

/**
 * Cards are dragged from column to column: the same commands as in their menu, and the same undo. What a card can do is asked
 * of it when it is dropped, not when it was lifted: meanwhile somebody else may have moved it.
 */
export function useDrag() {
  const { t } = useTranslation('board');
  const tell = useTell();
  const known = useRef(new Map<string, Draggable>());
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<ColumnName | null>(null);
  const card = dragged === null ? undefined : known.current.get(dragged);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  // A card that somebody else moved meanwhile is gone from where it was lifted, and never hears of the end of it.
  useEffect(() => {
    if (dragged === null) return undefined;
    window.addEventListener('pointermove', end);
    return () => window.removeEventListener('pointermove', end);
  }, [dragged]);
  const forCard = (hearingId: string) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(KIND, hearingId);
      event.dataTransfer.effectAllowed = 'move';
      setDragged(hearingId);
    },
    onDragEnd: end,
  });
  const forColumn = (column: ColumnName) => ({
    onDragOver: (event: DragEvent) => {
      if (!card) return;
      event.preventDefault();
      setOver(column);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(null);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      end();
      const dropped = known.current.get(event.dataTransfer.getData(KIND));
      if (!dropped || dropped.column === column) return;
      const move = dropped.goes(column);
      if (move) move();
      else tell({ text: t('drag.refused', { number: dropped.number, column: t(`column.${column}`) }) });
    },
  });
  /** Whether the card that is dragged may go to a column; null while none is, or it stands there. */
  const mayGo = (column: ColumnName) => (card && card.column !== column ? card.goes(column) !== undefined : null);
  return { known, forCard, forColumn, mayGo, over, number: card?.number };
}
