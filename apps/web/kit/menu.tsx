import type { ReactNode } from 'react';
import { Menu as MenuParts, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import style from './options.module.css';

export interface Deed {
  readonly id: string;
  readonly label: string;
  readonly onAction?: () => void;
  readonly href?: string;
  /** Before it is chosen: the menu stands open. */
  readonly onNear?: () => void;
}

interface Props {
  /** The button that opens it. */
  readonly button: ReactNode;
  readonly deeds: readonly Deed[];
  readonly placement?: 'bottom start' | 'bottom end';
  /** To be hit while standing. */
  readonly large?: boolean;
}

/** What can be done, behind one button. */
export const Menu = ({ button, deeds, placement = 'bottom end', large = false }: Props) => (
  <MenuTrigger onOpenChange={(isOpen) => isOpen && deeds.forEach(({ onNear }) => onNear?.())}>
    {button}
    <Popover placement={placement} className={`${style.popover} ${large ? style.large : ''}`}>
      <MenuParts items={deeds} className={style.list!}>
        {({ id, label, onAction, href }) => (
          <MenuItem id={id} onAction={onAction} href={href} className={style.option!}>
            {label}
          </MenuItem>
        )}
      </MenuParts>
    </Popover>
  </MenuTrigger>
);
