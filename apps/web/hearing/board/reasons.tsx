import { useTranslation } from 'react-i18next';
import { readable } from '../../court/readable.js';
import { Select } from '../../kit/fields.js';

interface Props<Code extends string> {
  readonly label: string;
  /** Where the words of the codes stand. */
  readonly of: string;
  readonly codes: readonly Code[];
  /** Choices that are people, beside the codes. */
  readonly people?: readonly { readonly value: Code; readonly label: string }[];
  readonly value: Code | null;
  readonly onChange: (code: Code) => void;
}

/** Chooses one of the court's codes, by its words. */
export function Reasons<Code extends string>({ label, of, codes, people = [], value, onChange }: Props<Code>) {
  const { t } = useTranslation('board');
  const choices = [
    ...people,
    ...codes.map((code) => ({ value: code, label: t(`${of}.${code}`, { defaultValue: readable(code) }) })),
  ];
  return <Select label={label} choices={choices} value={value} onChange={onChange} placeholder={t('choose')} />;
}
