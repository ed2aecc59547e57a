import type { Documents } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Select } from "../parts/select";

export type Chosen = {
  month: string;
  stage: string;
  responsible: string;
  newPage: boolean;
  purpose: string;
  people: string;
  pairs: string;
};
type Props = {
  documents: Documents;
  of: Documents["documents"][number];
  chosen: Chosen;
  onChoose(chosen: Partial<Chosen>): void;
};

/** What belongs into the document: of which month, of which stage, for whom. */
export function Choices({ documents, of, chosen, onChoose }: Props) {
  const named = useNamed();
  const has = (choice: (typeof of.choices)[number]) => of.choices.includes(choice);
  const stages = documents.stages.map(({ no, name }) => ({ value: String(no), name }));
  const people = documents.responsibles.map((name) => ({ value: name, name: named(name) }));
  const months = documents.months.map(({ key, name }) => ({ value: key, name }));
  return (
    <>
      {has("month") && months.length > 0 ? (
        <Select label="Месяц" value={chosen.month} options={months} onChoose={(month) => onChoose({ month })} />
      ) : null}
      {has("stage") && stages.length > 1 ? (
        <Select
          label="Этап"
          value={chosen.stage}
          options={[{ value: "", name: "Все этапы" }, ...stages]}
          onChoose={(stage) => onChoose({ stage })}
        />
      ) : null}
      {has("responsible") && people.length > 1 ? (
        <Select
          label="Ответственный"
          value={chosen.responsible}
          options={[{ value: "", name: "Все ответственные" }, ...people]}
          onChoose={(responsible) => onChoose({ responsible })}
        />
      ) : null}
      {has("purpose") ? (
        <Select
          label="Цель согласия"
          value={chosen.purpose}
          options={documents.purposes.map(({ key, name }) => ({ value: key, name }))}
          onChoose={(purpose) => onChoose({ purpose })}
        />
      ) : null}
      {has("people") ? (
        <label class="field">
          <span>
            Кому<span class="quiet"> – коды через запятую; пусто – всем, у кого такого согласия нет</span>
          </span>
          <input
            type="text"
            autocomplete="off"
            value={chosen.people}
            onInput={(event) => onChoose({ people: event.currentTarget.value })}
          />
        </label>
      ) : null}
      {has("pairs") ? (
        <label class="field">
          <span>
            Какие пары<span class="quiet"> – номера через запятую; пусто – все</span>
          </span>
          <input
            type="text"
            autocomplete="off"
            value={chosen.pairs}
            onInput={(event) => onChoose({ pairs: event.currentTarget.value })}
          />
        </label>
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
