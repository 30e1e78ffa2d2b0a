import { createContext, use } from 'react';
import { useController, useFormContext, type FieldPath } from 'react-hook-form';
import { At } from '../../kit/entry.js';
import { Checkbox, DayField, Select, TextArea, TextField, type TextProps } from '../../kit/fields.js';
import type { Choice } from '../../kit/options.js';
import type { Entry } from './entry.js';

/** What is not right, by field, as it is said to whoever enters it. */
export const Wrongs = createContext<ReadonlyMap<string, string>>(new Map());

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

type Name = FieldPath<Entry>;
interface Named {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** One field of the entry: what stands in it, and what is not right with it. */
function useField(name: Name) {
  const { control } = useFormContext<Entry>();
  const { value, onChange, onBlur } = useController({ name, control }).field;
  return { name, value: text(value), onChange, onBlur, error: use(Wrongs).get(name) };
}

export const Text = (asked: Named & Pick<TextProps, 'width' | 'mode' | 'type' | 'autoComplete' | 'autoFocus'>) => (
  <At field={asked.name}>
    <TextField {...asked} {...useField(asked.name)} />
  </At>
);

export const Long = (asked: Named & { readonly rows?: number }) => (
  <At field={asked.name}>
    <TextArea {...asked} {...useField(asked.name)} />
  </At>
);

export const Day = (asked: Named & { readonly max?: string }) => (
  <At field={asked.name}>
    <DayField {...asked} {...useField(asked.name)} />
  </At>
);

interface Choosing extends Named {
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
  readonly onChosen?: (value: string) => void;
}

export function Choose({ name, onChosen, ...asked }: Choosing) {
  const { value, onChange, error } = useField(name);
  return (
    <At field={name}>
      <Select
        {...asked}
        value={value || null}
        onChange={(chosen) => {
          onChange(chosen);
          onChosen?.(chosen);
        }}
        error={error}
      />
    </At>
  );
}

export function Tick({ name, label }: { readonly name: Name; readonly label: string }) {
  const { control } = useFormContext<Entry>();
  const { value, onChange } = useController({ name, control }).field;
  return (
    <Checkbox name={name} isSelected={Boolean(value)} onChange={onChange}>
      {label}
    </Checkbox>
  );
}
