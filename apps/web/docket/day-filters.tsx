import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitials } from '../court/initials.js';
import { useCode } from '../court/use-code.js';
import { Button } from '../kit/button.js';
import { Checkbox, Select, TextField } from '../kit/fields.js';
import { Row } from '../kit/layout.js';
import { chipsOf, MANY, several, without, type DayRow, type DaySearch, type Several } from './day.js';
import style from './docket.module.css';

interface Props {
  readonly rows: readonly DayRow[];
  readonly search: DaySearch;
  readonly onSearch: (search: DaySearch) => void;
}

const ANY = 'any';

const unique = (values: readonly (string | null | undefined)[]) => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];

/** What there is to choose from, on this day. */
const offered = (rows: readonly DayRow[]): Readonly<Record<Several, readonly string[]>> => ({
  stage: unique(rows.map(({ progress }) => progress)),
  flag: unique(rows.flatMap(({ flags = [] }) => flags)),
  missing: unique(rows.flatMap(({ missing = [] }) => missing)),
  language: unique(rows.map(({ language }) => language)),
});

/** Says the values of filters in words. */
function useFilterWords(rows: readonly DayRow[]) {
  const { t } = useTranslation('docket');
  const code = useCode();
  const initials = useInitials(rows.map(({ judgeId }) => judgeId));
  return (field: keyof DaySearch, value: string): string => {
    if (field === 'stage') return t(`progress.${value}`);
    if (field === 'missing') return t(`missing.${value}`);
    if (field === 'flag') return t(`flag.${value}`, { defaultValue: code('flag', value) });
    if (field === 'language') return code('language', value);
    if (field === 'room') return rows.find(({ roomId }) => roomId === value)?.roomName ?? t('filter.otherRoom');
    if (field === 'judge') return t('judge', { initials: initials.get(value) ?? '– –' });
    if (field === 'show') return t(`count.${value}`);
    return `“${value}”`;
  };
}

/** Chooses what of the day is shown; nothing changes until it is applied. */
export function DayFilters({ rows, search, onSearch }: Props) {
  const { t } = useTranslation('docket');
  const said = useFilterWords(rows);
  const [draft, setDraft] = useState(search);
  useEffect(() => setDraft(search), [search]);
  const choices = offered(rows);
  const set = (field: keyof DaySearch, value: string) => {
    const { [field]: _, ...others } = draft;
    setDraft(value && value !== ANY ? { ...others, [field]: value } : others);
  };
  const toggle = (field: Several, value: string, isOn: boolean) =>
    set(field, (isOn ? [...several(draft[field]), value] : several(draft[field]).filter((one) => one !== value)).join(','));
  const one = (field: 'room' | 'judge', values: readonly string[]) => (
    <Select
      label={t(`filter.${field}`)}
      choices={[{ value: ANY, label: t('filter.any') }, ...values.map((value) => ({ value, label: said(field, value) }))]}
      value={draft[field] ?? ANY}
      onChange={(value) => set(field, value)}
    />
  );
  return (
    <form
      className={style.filters}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(draft);
      }}
    >
      <TextField label={t('filter.search')} hint={t('filter.searchHint')} value={draft.q ?? ''} onChange={(q) => set('q', q)} />
      {one('room', unique(rows.map(({ roomId }) => roomId)))}
      {one('judge', unique(rows.map(({ judgeId }) => judgeId)))}
      {MANY.map(
        (field) =>
          choices[field].length > 0 && (
            <fieldset key={field} className={style.several}>
              <legend>{t(`filter.${field}`)}</legend>
              {choices[field].map((value) => (
                <Checkbox
                  key={value}
                  isSelected={several(draft[field]).includes(value)}
                  onChange={(isOn) => toggle(field, value, isOn)}
                >
                  {said(field, value)}
                </Checkbox>
              ))}
            </fieldset>
          ),
      )}
      <Row>
        <Button type="submit" look="primary">
          {t('filter.apply')}
        </Button>
        {chipsOf(search).length > 0 && (
          <Button look="quiet" onPress={() => onSearch(search.on ? { on: search.on } : {})}>
            {t('filter.clear')}
          </Button>
        )}
      </Row>
    </form>
  );
}

/** What is chosen; each can be taken away. */
export function FilterChips({ rows, search, onSearch }: Props) {
  const { t } = useTranslation('docket');
  const said = useFilterWords(rows);
  const chips = chipsOf(search);
  if (chips.length === 0) return null;
  return (
    <ul className={`${style.chips} not-on-paper`} aria-label={t('filter.chosen')}>
      {chips.map(({ field, value }) => {
        const words = said(field, value);
        return (
          <li key={`${field}:${value}`}>
            <button
              type="button"
              className={style.chip}
              aria-label={t('filter.remove', { what: words })}
              onClick={() => onSearch(without(search, field, value))}
            >
              {words} <span aria-hidden="true">✕</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
