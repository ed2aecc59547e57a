export type Option = { value: string; name: string };
type Props = { label: string; value: string; options: readonly Option[]; onChoose(value: string): void };

/** A drop-down under its label. */
export function Select({ label, value, options, onChoose }: Props) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
