import { useTranslation } from 'react-i18next';
import { Button } from '../../kit/button.js';
import { Menu } from '../../kit/menu.js';
import type { Move } from './columns.js';

export interface Offered {
  readonly move: Move;
  readonly onAction: () => void;
}

/** Where a hearing can be moved to now. */
export function MoveMenu({
  moves,
  number,
  isPending,
}: {
  readonly moves: readonly Offered[];
  readonly number: number;
  readonly isPending: boolean;
}) {
  const { t } = useTranslation('board');
  if (moves.length === 0) return null;
  return (
    <Menu
      deeds={moves.map(({ move, onAction }) => ({ id: move, label: t(`move.${move}`), onAction }))}
      placement="bottom start"
      large
      button={
        <Button look="quiet" isPending={isPending} aria-label={t('move.of', { number })}>
          {t('move.title')} <span aria-hidden="true">▾</span>
        </Button>
      }
    />
  );
}
