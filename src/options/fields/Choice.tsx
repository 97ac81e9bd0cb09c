import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<T extends string> {
  legend: string;
  value: T;
  choices: readonly { value: T; label: string; more?: string }[];
  onChoose: (value: T) => void;
  children?: ComponentChildren;
}

/** Radio buttons under a legend: for few choices that each want a word of explanation. */
export function Choice<T extends string>({
  legend,
  value,
  choices,
  onChoose,
  children,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="option" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.more && <small>{choice.more}</small>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
