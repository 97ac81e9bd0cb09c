import { useId } from 'preact/hooks';

export interface FilterSelectProps {
  label: string;
  /** The choice that filters nothing. */
  any: string;
  /** An id, or '' for any. */
  value: string;
  choices: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
}

export function FilterSelect({ label, any, value, choices, onChoose }: FilterSelectProps) {
  const id = useId();
  const known = choices.some((choice) => choice.id === value);
  return (
    <span class="filter">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={known ? value : ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} lang="en">
            {choice.name}
          </option>
        ))}
      </select>
    </span>
  );
}
