import {
  Button as Pressed,
  FieldError,
  Group,
  Input,
  Label,
  NumberField as NumberParts,
  type NumberFieldProps,
} from 'react-aria-components';
import { Hint, type Said } from './fields.js';
import style from './fields.module.css';

/** A whole number that is typed or stepped inside its bounds. */
export const NumberField = ({
  label,
  hint,
  error,
  ...rest
}: Said & Omit<NumberFieldProps, 'className' | 'style' | 'children'>) => (
  <NumberParts {...rest} isInvalid={Boolean(error)} className={style.field!}>
    <Label className={style.label!}>{label}</Label>
    <Hint hint={hint} />
    <FieldError className={style.error!}>{error}</FieldError>
    <Group className={style.stepper!}>
      <Pressed slot="decrement">−</Pressed>
      <Input className={style.number!} />
      <Pressed slot="increment">+</Pressed>
    </Group>
  </NumberParts>
);
