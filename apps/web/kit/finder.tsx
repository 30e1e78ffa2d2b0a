import { ComboBox, FieldError, Input, Label, Text } from 'react-aria-components';
import style from './fields.module.css';
import { Options, type Choice } from './options.js';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly found: readonly Choice[];
  readonly onPick: (value: string) => void;
  /** Said instead of an empty list. */
  readonly none: string;
}

/** Finds a person by what is typed of the name. */
export const Finder = ({ label, hint, error, isRequired = false, typed, onType, found, onPick, none }: Props) => (
  <ComboBox
    className={style.field!}
    items={found.map((one) => ({ ...one, id: one.value }))}
    inputValue={typed}
    onInputChange={onType}
    onChange={(key) => key !== null && onPick(String(key))}
    // Opens while the court is still asked; without this it would stay shut when the answer comes.
    allowsEmptyCollection
    isRequired={isRequired}
    isInvalid={Boolean(error)}
    menuTrigger="input"
  >
    <Label className={style.label!}>{label}</Label>
    <Text slot="description" className={style.hint!}>
      {hint}
    </Text>
    <FieldError className={style.error!}>{error}</FieldError>
    <Input autoComplete="off" spellCheck={false} className={`${style.input} ${style.name}`} />
    <Options choices={found} areNames none={none} />
  </ComboBox>
);
