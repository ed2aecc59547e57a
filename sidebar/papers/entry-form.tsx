import { useState } from "preact/hooks";
import type { Asked } from "../../src/api/answers";
import { NoteForm } from "../parts/note-form";

export type Values = Record<string, string>;

type Props = {
  /** Names its inputs: several forms may stand on the screen. */
  id: string;
  head: string;
  fields: Asked[];
  first: Values;
  /** Caption of the button that sends. */
  send: string;
  waiting: boolean;
  onSend(values: Values): void;
  onCancel(): void;
};

const isLong = (key: string) => ["text", "decision", "conclusion", "extension_basis", "was", "wanted"].includes(key);

/** A form of a few cells: what a row or a state needs, under the heads of their columns. */
export function EntryForm({ id, head, fields, first, send, waiting, onSend, onCancel }: Props) {
  const [values, setValues] = useState<Values>(first);
  const [missing, setMissing] = useState<string | null>(null);
  const put = (key: string, value: string) => setValues((was) => ({ ...was, [key]: value }));
  const submit = () => {
    const lacks = fields.find(({ key, required }) => required && !values[key]?.trim());
    setMissing(lacks?.key ?? null);
    if (lacks) document.getElementById(`${id}-${lacks.key}`)?.focus();
    else onSend(values);
  };
  const input = ({ key, is, offers }: Asked) => {
    const same = {
      id: `${id}-${key}`,
      value: values[key] ?? "",
      "aria-invalid": missing === key ? ("true" as const) : undefined,
      onInput: (event: { currentTarget: { value: string } }) => put(key, event.currentTarget.value),
    };
    if (offers.length > 0)
      return (
        <select {...same}>
          {[...new Set(["", ...offers, first[key] ?? ""])].map((word) => (
            <option key={word} value={word}>
              {word || "не указано"}
            </option>
          ))}
        </select>
      );
    if (isLong(key)) return <textarea rows={2} {...same} />;
    return (
      <input
        type={is === "date" ? "date" : "text"}
        inputMode={is === "number" ? "decimal" : undefined}
        autocomplete="off"
        {...same}
      />
    );
  };
  const lacking = fields.find(({ key }) => key === missing);
  return (
    <NoteForm
      head={head}
      missing={lacking ? `Заполните: ${lacking.head}` : ""}
      send={send}
      cancel="Не записывать"
      waiting={waiting}
      onSend={submit}
      onCancel={onCancel}
    >
      {fields.map((field) => (
        <div class="field" key={field.key}>
          <label for={`${id}-${field.key}`}>
            {field.head}
            {field.required ? null : <span class="quiet"> – необязательно</span>}
          </label>
          {input(field)}
        </div>
      ))}
    </NoteForm>
  );
}
