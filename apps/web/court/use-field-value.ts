import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isCode, readable } from './readable.js';
import { useAmount } from './use-amount.js';
import { useFieldWord } from './use-field-word.js';
import { useWhen } from '../words/when.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;
const KINDS: Readonly<Record<string, string>> = {
  offence: 'offence',
  offenceClass: 'offenceClass',
  outcome: 'outcome',
  because: 'reason',
  sanction: 'sanction',
  channel: 'channel',
  relation: 'relation',
  language: 'language',
};
/** Where else a code may be said in words, whatever field it stands in. */
const WORDS = ['fields:value', 'court:reason', 'events:because', 'court:lowered', 'shell:role'];
const AMOUNTS = ['amount', 'done', 'min', 'max'];

/** Of what is said in several parts, what nobody reads here. */
const isTold = ([field, value]: readonly [string, unknown]) =>
  value !== null && field !== 'textVersion' && !(typeof value === 'string' && ID.test(value));

/**
 * Says the value of a field: days and moments in words, codes as what they mean, amounts in their unit, lists by their length
 * where they hold ids.
 */
export function useFieldValue(): (group: string, field: string, value: unknown, unit?: unknown) => string {
  const { t } = useTranslation(['fields', 'court', 'events', 'shell']);
  const when = useWhen();
  const word = useFieldWord();
  const amount = useAmount();
  return useCallback(
    (group, field, value, unit): string => {
      const kind = field === 'stage' && group === 'case' ? 'stage' : KINDS[field];
      const coded = (one: string): string =>
        t([`of.${field}.${one}`, ...(kind ? [`court:${kind}.${one}`] : []), ...WORDS.map((words) => `${words}.${one}`)], {
          defaultValue: readable(one),
        });
      if (value === null || value === '') return '–';
      if (typeof value === 'boolean') return t(value ? 'shell:yes' : 'shell:no');
      if (typeof value === 'number') {
        if (field.endsWith('Minutes')) return amount('minutes', value);
        return AMOUNTS.includes(field) && typeof unit === 'string' ? amount(unit, value) : String(value);
      }
      if (Array.isArray(value))
        return value.every((one) => typeof one === 'string' && isCode(one))
          ? value.map(coded).join(', ')
          : t('many', { count: value.length });
      if (typeof value === 'object')
        return Object.entries(value)
          .filter(isTold)
          .map(([name, one]) => {
            const said = typeof one === 'string' && isCode(one) ? coded(one) : one;
            const day = typeof said === 'string' && DAY.test(said) ? when.day(said) : String(said);
            return name === 'kind' || name === 'because' ? day : `${word(name)}: ${day}`;
          })
          .join(', ');
      if (typeof value !== 'string') return '–';
      if (DAY.test(value)) return when.day(value);
      if (MOMENT.test(value)) return when.moment(value);
      return isCode(value) ? coded(value) : value;
    },
    [t, when, word, amount],
  );
}
