import { FieldError, Label, Radio as RadioParts, RadioGroup as RadioGroupParts } from 'react-aria-components';
import { Hint, type Chosen } from './fields.js';
import style from './fields.module.css';

export const Radios = <Value extends string>({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
  inline = false,
  ...rest
}: Chosen<Value> & { readonly inline?: boolean }) => (
  <RadioGroupParts
    {...rest}
    isInvalid={Boolean(error)}
    className={style.field!}
    value={value}
    onChange={(chosen) => onChange(chosen as Value)}
  >
    <Label className={style.label!}>{label}</Label>
    <Hint hint={hint} />
    <FieldError className={style.error!}>{error}</FieldError>
    <div className={inline ? style.inline : style.stacked}>
      {choices.map((choice) => (
        <RadioParts key={choice.value} value={choice.value} isDisabled={choice.isDisabled} className={style.radio!}>
          <span className={style.dot} aria-hidden="true" />
          <span>
            {choice.label}
            {choice.hint && <span className={style.hint}>{choice.hint}</span>}
          </span>
        </RadioParts>
      ))}
    </div>
  </RadioGroupParts>
);
