import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import style from './options.module.css';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

interface Props {
  readonly choices: readonly Choice[];
  /** They are the names of people: a browser does not translate them. */
  readonly areNames?: boolean;
  /** What is said where there is nothing to choose. */
  readonly none?: string;
}

/** The list of what can be chosen, opened under its field. */
export const Options = ({ choices, areNames = false, none }: Props) => (
  <Popover className={style.popover!}>
    <ListBox
      className={style.list!}
      items={choices.map((choice) => ({ ...choice, id: choice.value }))}
      renderEmptyState={() => <p className={style.option}>{none}</p>}
    >
      {({ id, label, hint, isDisabled }) => (
        <ListBoxItem id={id} textValue={label} isDisabled={isDisabled} className={style.option!}>
          <Text slot="label" translate={areNames ? 'no' : undefined}>
            {label}
          </Text>
          {hint && (
            <Text slot="description" className={style.hint!}>
              {hint}
            </Text>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
);
