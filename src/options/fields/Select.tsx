import { useId } from 'preact/hooks';

export interface SelectProps<T extends string> {
  label: string;
  value: T;
  choices: readonly { value: T; label: string; lang?: string }[];
  onChoose: (value: T) => void;
  more?: string;
  /** The label is for screen readers only: a table's header says it to the eye. */
  labelHidden?: boolean;
}

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, choices, onChoose, more, labelHidden } = props;
  const id = useId();
  return (
    <div class={labelHidden ? undefined : 'field is-row'}>
      <label for={id} class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
        {more && <small>{more}</small>}
      </label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
