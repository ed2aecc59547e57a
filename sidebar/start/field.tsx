import type { RefObject } from "preact";

type Props = {
  label: string;
  name: string;
  value: string;
  onInput(value: string): void;
  placeholder?: string;
  required?: boolean;
  error?: string | null;
  input?: RefObject<HTMLInputElement>;
};

export function Field({ label, name, value, onInput, placeholder, required, error, input }: Props) {
  return (
    <div class="field">
      <label for={name}>
        {label}
        {required ? null : <span class="quiet"> – необязательно</span>}
      </label>
      <input
        id={name}
        type="text"
        autocomplete="off"
        ref={input}
        value={value}
        placeholder={placeholder}
        required={required}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error ? (
        <p class="missing" id={`${name}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
