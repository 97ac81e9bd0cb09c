import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type Native = Omit<JSX.IntrinsicElements['button'], 'icon' | 'label'>;

export interface ButtonProps extends Native {
  /** quiet: no border, for rows of buttons; primary: the one thing to do here. */
  look?: 'plain' | 'quiet' | 'primary';
  children: ComponentChildren;
}

export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`button is-${look}`} {...rest}>
      {children}
    </button>
  );
}

export interface IconButtonProps extends Native {
  icon: IconName;
  /** Its accessible name and tooltip. */
  label: string;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
