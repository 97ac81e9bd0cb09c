import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface SearchFieldProps {
  label: string;
  value: string;
  /** Called at every key. */
  onSearch: (value: string) => void;
  /** How many were found, as a sentence: read out politely. */
  status?: string;
}

export function SearchField({ label, value, onSearch, status }: SearchFieldProps) {
  const id = useId();
  return (
    <search class="search">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        class="search-input"
        type="search"
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </search>
  );
}
