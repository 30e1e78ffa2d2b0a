import { Button as Pressed, type ButtonProps } from 'react-aria-components';
import style from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  readonly look?: Look;
  /** For fingers on a tablet: at least 48 px high. */
  readonly large?: boolean;
}

/**
 * While what it does is under way, a press does nothing more. That it waits is not announced: the announcement would name a
 * button that is gone by then, and what follows is told anyway.
 */
export function Button({ look = 'secondary', large = false, isPending = false, ...rest }: Props) {
  const waiting = isPending && ({ type: 'button', onPress: () => {} } as const);
  const looks = [style.button, style[look], large && style.large, isPending && style.pending];
  return <Pressed {...rest} {...waiting} className={looks.filter(Boolean).join(' ')} />;
}

/** The same look for what leads to another page. */
export const buttonLook = (look: Look = 'secondary', large = false): string =>
  `${style.button} ${style[look]} ${large ? style.large : ''}`;
