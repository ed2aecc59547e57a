import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Asked } from "../../src/api/answers";
import { Button } from "../parts/button";

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
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const put = (key: string, value: string) => setValues((was) => ({ ...was, [key]: value }));
  const submit = () => {
    const lacks = fields.find(({ key, required }) => required && !values[key]?.trim());
    setMissing(lacks?.key ?? null);
    if (lacks) form.current?.querySelector<HTMLElement>(`#${id}-${lacks.key}`)?.focus();
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
          {[
            ...(values[key] && !offers.includes(values[key] as string) ? [values[key] as string] : ["", ...[]]),
            ...offers,
          ]
            .filter((word, at, all) => all.indexOf(word) === at)
            .map((word) => (
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
    <form
      class="note"
      ref={form}
      noValidate
      aria-label={head}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h3 class="strong">{head}</h3>
      {fields.map((field) => (
        <div class="field" key={field.key}>
          <label for={`${id}-${field.key}`}>
            {field.head}
            {field.required ? null : <span class="quiet"> – необязательно</span>}
          </label>
          {input(field)}
        </div>
      ))}
      <p class="missing" role="alert">
        {lacking ? `Заполните: ${lacking.head}` : ""}
      </p>
      <div class="buttons">
        <Button look="primary" type="submit" off={waiting}>
          {waiting ? "Записываем…" : send}
        </Button>
        <Button off={waiting} onClick={onCancel}>
          Не записывать
        </Button>
      </div>
    </form>
  );
}
