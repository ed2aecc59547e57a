import type { Documents } from "../../src/api/answers";

export type Chosen = { month: string; stage: string; responsible: string; newPage: boolean };
type Props = {
  documents: Documents;
  of: Documents["documents"][number];
  chosen: Chosen;
  onChoose(chosen: Partial<Chosen>): void;
};

type Option = { value: string; name: string };
type SelectProps = { label: string; name: string; value: string; options: Option[]; onChoose(value: string): void };

function Select({ label, name, value, options, onChoose }: SelectProps) {
  return (
    <div class="field">
      <label for={`print-${name}`}>{label}</label>
      <select id={`print-${name}`} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What belongs into the document: of which month, of which stage, for whom. */
export function Choices({ documents, of, chosen, onChoose }: Props) {
  const has = (choice: (typeof of.choices)[number]) => of.choices.includes(choice);
  const stages = documents.stages.map(({ no, name }) => ({ value: String(no), name }));
  const people = documents.responsibles.map((name) => ({ value: name, name }));
  const months = documents.months.map(({ key, name }) => ({ value: key, name }));
  return (
    <>
      {has("month") && months.length > 0 ? (
        <Select
          label="Месяц"
          name="month"
          value={chosen.month}
          options={months}
          onChoose={(month) => onChoose({ month })}
        />
      ) : null}
      {has("stage") && stages.length > 1 ? (
        <Select
          label="Этап"
          name="stage"
          value={chosen.stage}
          options={[{ value: "", name: "Все этапы" }, ...stages]}
          onChoose={(stage) => onChoose({ stage })}
        />
      ) : null}
      {has("responsible") && people.length > 1 ? (
        <Select
          label="Ответственный"
          name="responsible"
          value={chosen.responsible}
          options={[{ value: "", name: "Все ответственные" }, ...people]}
          onChoose={(responsible) => onChoose({ responsible })}
        />
      ) : null}
      {has("newPage") ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={chosen.newPage}
            onChange={(event) => onChoose({ newPage: event.currentTarget.checked })}
          />
          <span>Каждому с новой страницы</span>
        </label>
      ) : null}
    </>
  );
}
