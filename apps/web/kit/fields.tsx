import type { ReactNode } from 'react';
import {
  Checkbox as CheckboxParts,
  FieldError,
  Input,
  Label,
  Button as Pressed,
  Select as SelectParts,
  SelectValue,
  Text,
  TextArea as TextAreaParts,
  TextField as TextFieldParts,
  type TextFieldProps,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import style from './fields.module.css';
import { Options, type Choice } from './options.js';

export interface Said {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is not right with what was entered; the court's sentence. */
  readonly error?: string | undefined;
}

export const Hint = ({ hint }: { readonly hint?: ReactNode }) =>
  hint ? (
    <Text slot="description" className={style.hint!}>
      {hint}
    </Text>
  ) : null;

export interface TextProps extends Said, Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly placeholder?: string;
  readonly width?: 'short' | 'medium' | 'full';
  readonly mode?: 'text' | 'numeric' | 'tel' | 'email';
}

export const TextField = ({ label, hint, error, width = 'full', mode, ...rest }: TextProps) => (
  <TextFieldParts {...rest} isInvalid={Boolean(error)} className={style.field!}>
    <Label className={style.label!}>{label}</Label>
    <Hint hint={hint} />
    <FieldError className={style.error!}>{error}</FieldError>
    <Input className={`${style.input} ${style[width]}`} inputMode={mode} />
  </TextFieldParts>
);

export const TextArea = ({
  label,
  hint,
  error,
  rows = 4,
  ...rest
}: Omit<TextProps, 'width' | 'mode'> & { readonly rows?: number }) => (
  <TextFieldParts {...rest} isInvalid={Boolean(error)} className={style.field!}>
    <Label className={style.label!}>{label}</Label>
    <Hint hint={hint} />
    <FieldError className={style.error!}>{error}</FieldError>
    <TextAreaParts className={style.input!} rows={rows} />
  </TextFieldParts>
);

/** A day, as 2026-11-28. */
export const DayField = ({
  label,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  isRequired,
  name,
}: Said & {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly isRequired?: boolean;
  readonly name?: string;
}) => (
  <TextFieldParts
    value={value}
    onChange={onChange}
    isInvalid={Boolean(error)}
    isRequired={isRequired}
    name={name}
    type="date"
    className={style.field!}
  >
    <Label className={style.label!}>{label}</Label>
    <Hint hint={hint} />
    <FieldError className={style.error!}>{error}</FieldError>
    <Input className={`${style.input} ${style.medium}`} min={min} max={max} />
  </TextFieldParts>
);

export interface Chosen<Value extends string> extends Said {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

export const Select = <Value extends string>({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
  placeholder,
  ...rest
}: Chosen<Value> & { readonly placeholder?: string }) => {
  const { t } = useTranslation('kit');
  return (
    <SelectParts
      {...rest}
      isInvalid={Boolean(error)}
      className={style.field!}
      placeholder={placeholder}
      value={value}
      onChange={(key) => onChange(key as Value)}
      // Whoever opens it before the choices have come sees them come.
      allowsEmptyCollection
    >
      <Label className={style.label!}>{label}</Label>
      <Hint hint={hint} />
      <FieldError className={style.error!}>{error}</FieldError>
      <Pressed className={style.select!}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Pressed>
      <Options choices={choices} none={t('noChoices')} />
    </SelectParts>
  );
};

export const Checkbox = ({
  children,
  isSelected,
  onChange,
  isDisabled,
  name,
}: {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (chosen: boolean) => void;
  readonly isDisabled?: boolean;
  readonly name?: string;
}) => (
  <CheckboxParts className={style.check!} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} name={name}>
    <span className={style.box} aria-hidden="true">
      <svg viewBox="0 0 18 18">
        <path d="M3.500 9.500 7.500 13.500 15 5" fill="none" stroke="currentColor" strokeWidth="2.500" />
      </svg>
    </span>
    <span>{children}</span>
  </CheckboxParts>
);
