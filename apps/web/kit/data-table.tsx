import {
  columnVisibilityFeature,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from './fields.js';
import { useKept } from './kept.js';
import { TableFoot, TableTools, type Density } from './table-tools.js';
import { useWindowed } from './windowed.js';
import style from './data-table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What it is sorted by; without it, it is not. */
  readonly by?: (row: Row) => string | number;
  /** Always shown, and what a row is called by. */
  readonly isName?: boolean;
  /** Not shown until it is chosen. */
  readonly isExtra?: boolean;
}

export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

interface Props<Row> {
  /** What its settings are kept as. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** What a row is called, for those who hear it. */
  readonly called: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly openId?: string | null;
  readonly chosen?: Chosen;
  /** What stands beside the settings. */
  readonly tools?: ReactNode;
  readonly sortedBy?: string;
  /** Put around the table, with the rows near the eye: for what is asked for many of them together. */
  readonly around?: (near: readonly Row[], table: ReactNode) => ReactNode;
}

const features = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

/** Heights of rows in px, by density; the same as in the style sheet. */
const HEIGHTS = { comfortable: 48, compact: 36 } as const;
/** From here on only the rows near the eye are drawn. */
const MANY = 120;
/** Rows for which something is asked together. */
const TOGETHER = 50;

const compared = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), undefined, { numeric: true });

/** A list that is worked with: sorted, paged, with the columns and the row height somebody chose before. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { name, caption, columns, rows, idOf, called, onOpen, openId, chosen, tools, sortedBy, around } = props;
  const { t } = useTranslation('kit');
  const [density, setDensity] = useKept<Density>(`table.${name}.density`, 'comfortable');
  const [hidden, setHidden] = useKept<readonly string[]>(
    `table.${name}.hidden`,
    columns.filter(({ isExtra }) => isExtra).map(({ id }) => id),
  );
  const [pageSize, setPageSize] = useKept(`table.${name}.size`, 25);
  const [pageIndex, setPageIndex] = useState(0);
  const [sorting, setSorting] = useState<SortingState>(sortedBy ? [{ id: sortedBy, desc: false }] : []);
  const defined = useMemo(() => columns.map(definition), [columns]);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const at = Math.min(pageIndex, pages - 1);
  const table = useTable({
    features,
    columns: defined,
    data: rows as Row[],
    getRowId: idOf,
    autoResetPageIndex: false,
    state: {
      sorting,
      pagination: { pageIndex: at, pageSize },
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    },
    onSortingChange: setSorting,
  });
  const lines = table.getRowModel().rows;
  const visible = columns.filter(({ id, isName }) => isName || !hidden.includes(id));
  const body = useRef<HTMLTableSectionElement>(null);
  const isWindowed = lines.length > MANY;
  const window = useWindowed(body, lines.length, HEIGHTS[density], isWindowed);
  const near = lines
    .slice(Math.floor(window.first / TOGETHER) * TOGETHER, Math.ceil(window.end / TOGETHER) * TOGETHER)
    .map(({ original }) => original);
  const first = at * pageSize;
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen?.ids);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    chosen?.onChange(next);
  };
  const pageIds = lines.map(({ id }) => id);
  return (
    <div className={style.whole}>
      <TableTools
        {...{ columns, hidden, setHidden, density, setDensity }}
        showing={
          rows.length === 0
            ? ''
            : t('table.showing', { count: rows.length, first: first + 1, last: Math.min(first + pageSize, rows.length) })
        }
      >
        {tools}
      </TableTools>
      <div className={style.scroll}>
        {(around ?? alone)(
          near,
          <table
            className={`${style.table} ${style[density]} ${isWindowed ? style.windowed : style.folding}`}
            aria-rowcount={rows.length + 1}
            role="table"
          >
            <caption className="for-readers-only">{caption}</caption>
            <thead role="rowgroup">
              <tr role="row" aria-rowindex={1}>
                {chosen && (
                  <th scope="col" role="columnheader" className={style.choose}>
                    <Checkbox
                      isSelected={pageIds.length > 0 && pageIds.every((id) => chosen.ids.has(id))}
                      onChange={(isChosen) => choose(pageIds, isChosen)}
                    >
                      <span className="for-readers-only">{t('table.chooseAll')}</span>
                    </Checkbox>
                  </th>
                )}
                {visible.map((column) => (
                  <Head key={column.id} column={column} sorting={sorting} onSort={setSorting} />
                ))}
              </tr>
            </thead>
            <tbody ref={body} role="rowgroup">
              {window.above > 0 && <Space height={window.above} columns={visible.length + (chosen ? 1 : 0)} />}
              {lines.slice(window.first, window.end).map(({ id, original }, i) => (
                <tr
                  key={id}
                  role="row"
                  aria-rowindex={first + window.first + i + 2}
                  data-row={id}
                  data-open={id === openId || undefined}
                  data-chosen={chosen?.ids.has(id) || undefined}
                  className={onOpen ? style.opens : undefined}
                  onClick={(event) => {
                    if (!(event.target as HTMLElement).closest('a,button,input,label')) onOpen?.(original);
                  }}
                >
                  {chosen && (
                    <td role="cell" className={style.choose}>
                      <Checkbox isSelected={chosen.ids.has(id)} onChange={(isChosen) => choose([id], isChosen)}>
                        <span className="for-readers-only">{t('table.choose', { name: called(original) })}</span>
                      </Checkbox>
                    </td>
                  )}
                  {visible.map((column) => (
                    <Cell key={column.id} column={column} row={original} onOpen={onOpen} />
                  ))}
                </tr>
              ))}
              {window.below > 0 && <Space height={window.below} columns={visible.length + (chosen ? 1 : 0)} />}
            </tbody>
          </table>,
        )}
      </div>
      <TableFoot {...{ at, pages, pageSize, total: rows.length }} onPage={setPageIndex} onSize={setPageSize} />
    </div>
  );
}

const alone = (_: unknown, table: ReactNode): ReactNode => table;

const definition = <Row extends object>({ id, title, by }: Column<Row>): ColumnDef<typeof features, Row> => ({
  id,
  header: title,
  accessorFn: (row) => by?.(row) ?? '',
  enableSorting: Boolean(by),
  sortFn: (a, b, column) => compared(a.getValue(column), b.getValue(column)),
});

const Space = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true">
    <td colSpan={columns} style={{ height, padding: 0 }} />
  </tr>
);

function Head<Row>({
  column: { id, title, by },
  sorting,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
}) {
  const sorted = sorting.find((one) => one.id === id);
  if (!by)
    return (
      <th scope="col" role="columnheader">
        {title}
      </th>
    );
  return (
    <th scope="col" role="columnheader" aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={style.sort} onClick={() => onSort([{ id, desc: sorted ? !sorted.desc : false }])}>
        {title}
        <span aria-hidden="true" className={style.arrow}>
          {sorted ? (sorted.desc ? '▼' : '▲') : '↕'}
        </span>
      </button>
    </th>
  );
}

function Cell<Row>({
  column: { title, cell, isName },
  row,
  onOpen,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly onOpen?: ((row: Row) => void) | undefined;
}) {
  if (!isName)
    return (
      <td role="cell" data-label={title}>
        {cell(row)}
      </td>
    );
  return (
    <th scope="row" role="rowheader" data-label={title}>
      {onOpen ? (
        <button type="button" className={style.name} data-opener="" onClick={() => onOpen(row)}>
          {cell(row)}
        </button>
      ) : (
        cell(row)
      )}
    </th>
  );
}
