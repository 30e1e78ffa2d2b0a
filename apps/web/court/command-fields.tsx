import { useTranslation } from 'react-i18next';
import { At } from '../kit/entry.js';
import { Checkbox, DayField, Select, TextArea, TextField } from '../kit/fields.js';
import { NumberField } from '../kit/number-field.js';
import { Radios } from '../kit/radios.js';
import type { Asked, Values } from './command-form.js';
import style from './court.module.css';
import { PersonPicker } from './person-picker.js';
import { useCode } from './use-code.js';

interface Props {
  readonly ask: Asked;
  readonly value: Values[string];
  readonly error: string | undefined;
  readonly onChange: (value: Values[string]) => void;
}

/** Up to so many choices stand beside each other; more open as a list. */
const BESIDE = 3;

/** The field for one thing that a command asks. */
export function FieldOf(props: Props) {
  return (
    <At field={props.ask.name}>
      <Field {...props} />
    </At>
  );
}

function Field({ ask, value, error, onChange }: Props) {
  const { t } = useTranslation('court');
  const { name, kind, min, max } = ask;
  const said = {
    label: ask.optional ? t('optional', { label: ask.label }) : ask.label,
    error,
    ...(ask.hint && { hint: ask.hint }),
  };
  const text = typeof value === 'string' ? value : '';
  const bounds = { ...(min !== undefined && { min: String(min) }), ...(max !== undefined && { max: String(max) }) };
  switch (kind) {
    case 'text':
      return <TextField {...said} name={name} value={text} onChange={onChange} autoComplete="off" />;
    case 'long':
      return <TextArea {...said} name={name} value={text} onChange={onChange} />;
    case 'day':
      return <DayField {...said} {...bounds} name={name} value={text} onChange={onChange} />;
    case 'moment':
      return <TextField {...said} name={name} type="time" value={text} onChange={onChange} width="short" />;
    case 'number':
      return (
        <NumberField
          {...said}
          value={typeof value === 'number' ? value : NaN}
          onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
          {...(min !== undefined && { minValue: Number(min) })}
          {...(max !== undefined && { maxValue: Number(max) })}
        />
      );
    case 'tick':
      return (
        <Checkbox name={name} isSelected={value === true} onChange={onChange}>
          {ask.label}
        </Checkbox>
      );
    case 'person':
      return <PersonPicker {...said} onPick={({ personId }) => onChange(personId)} />;
    case 'ticks':
      return <Several {...{ ask, value, error, onChange }} />;
    case 'reason':
    case 'choice':
      return <OneOf {...{ ask, value, error, onChange }} said={said} />;
  }
}

function useChoices({ codes = [], of = 'reason', words }: Asked) {
  const code = useCode();
  return codes.map((value) => ({ value, label: words?.[value] ?? code(of, value) }));
}

function OneOf({ ask, value, onChange, said }: Props & { readonly said: { label: string; error: string | undefined } }) {
  const { t } = useTranslation('court');
  const choices = useChoices(ask);
  const chosen = { ...said, choices, value: typeof value === 'string' ? value : null, onChange };
  return choices.length <= BESIDE ? <Radios {...chosen} /> : <Select {...chosen} placeholder={t('choose')} />;
}

function Several({ ask, value, error, onChange }: Props) {
  const choices = useChoices(ask);
  const ticked = Array.isArray(value) ? (value as string[]) : [];
  return (
    <fieldset className={style.several}>
      <legend className={style.question}>{ask.label}</legend>
      {error && <p className={style.error}>{error}</p>}
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          isSelected={ticked.includes(choice.value)}
          onChange={(on) => onChange(on ? [...ticked, choice.value] : ticked.filter((one) => one !== choice.value))}
        >
          {choice.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
