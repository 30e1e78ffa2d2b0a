import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Checkbox } from './fields.js';
import style from './data-table.module.css';

export type Density = 'comfortable' | 'compact';

interface Named {
  readonly id: string;
  readonly title: string;
  readonly isName?: boolean;
}

/** What stands above a list: what it shows, and how it is to be shown. */
export function TableTools({
  columns,
  hidden,
  setHidden,
  density,
  setDensity,
  showing,
  children,
}: {
  readonly columns: readonly Named[];
  readonly hidden: readonly string[];
  readonly setHidden: (hidden: readonly string[]) => void;
  readonly density: Density;
  readonly setDensity: (density: Density) => void;
  readonly showing: string;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('kit');
  return (
    <div className={`${style.tools} not-on-paper`}>
      <p className={style.showing} role="status">
        {showing}
      </p>
      {children}
      <div className={style.settings}>
        <details
          className={style.columns}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.currentTarget.open = false;
            event.currentTarget.querySelector('summary')?.focus();
          }}
        >
          <summary>
            {t('table.columns')} <span aria-hidden="true">▾</span>
          </summary>
          <div role="group" aria-label={t('table.columnsWhich')} className={style.popover}>
            {columns
              .filter(({ isName }) => !isName)
              .map(({ id, title }) => (
                <Checkbox
                  key={id}
                  isSelected={!hidden.includes(id)}
                  onChange={(shown) => setHidden(shown ? hidden.filter((one) => one !== id) : [...hidden, id])}
                >
                  {title}
                </Checkbox>
              ))}
          </div>
        </details>
        <div role="group" aria-label={t('table.density')} className={style.group}>
          {(['comfortable', 'compact'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={density === one}
              className={style.option}
              onClick={() => setDensity(one)}
            >
              {t(`table.${one}`)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

const SIZES = [25, 50, 1_000_000] as const;

/** What stands below a list that is longer than the shortest page. */
export function TableFoot({
  at,
  pages,
  pageSize,
  total,
  onPage,
  onSize,
}: {
  readonly at: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
  readonly onSize: (size: number) => void;
}) {
  const { t } = useTranslation('kit');
  if (total <= SIZES[0]) return null;
  return (
    <div className={`${style.foot} not-on-paper`}>
      <div role="group" aria-label={t('table.perPage')} className={style.group}>
        {SIZES.map((size) => (
          <button
            key={size}
            type="button"
            aria-pressed={pageSize === size}
            className={style.option}
            onClick={() => {
              onSize(size);
              onPage(0);
            }}
          >
            {size === 1_000_000 ? t('table.all') : size}
          </button>
        ))}
      </div>
      {pages > 1 && (
        <nav className={style.pages} aria-label={t('table.page', { page: at + 1, pages })}>
          <Button look="quiet" isDisabled={at === 0} onPress={() => onPage(at - 1)}>
            <span aria-hidden="true">‹</span> {t('table.previous')}
          </Button>
          <span>{t('table.page', { page: at + 1, pages })}</span>
          <Button look="quiet" isDisabled={at === pages - 1} onPress={() => onPage(at + 1)}>
            {t('table.next')} <span aria-hidden="true">›</span>
          </Button>
        </nav>
      )}
    </div>
  );
}
