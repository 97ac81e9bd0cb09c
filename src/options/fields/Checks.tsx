export interface ChecksProps<T extends string> {
  legend: string;
  values: { readonly [name in T]: boolean };
  choices: readonly { value: T; label: string }[];
  onChange: (values: { [name in T]: boolean }) => void;
}

/** Checkboxes under a legend. */
export function Checks<T extends string>({ legend, values, choices, onChange }: ChecksProps<T>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label class="option" key={value}>
          <input
            type="checkbox"
            checked={values[value]}
            onChange={(event) => onChange({ ...values, [value]: event.currentTarget.checked })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
