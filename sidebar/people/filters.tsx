import type { ListedPerson } from "../../src/api/answers";
import { Select } from "../parts/select";
import { everybody, facets, type Lack, type Picked, stepOf } from "./pick";

type Props = {
  people: readonly ListedPerson[];
  picked: Picked;
  counts: Record<Lack, number>;
  onPick(more: Partial<Picked>): void;
};

const lacks: [Lack, string][] = [
  ["all", "все"],
  ["consent", "без согласия"],
  ["pair", "без пары"],
];

/** What narrows the list. All of it is in the page already: no choice here asks the book. */
export function Filters({ people, picked, counts, onPick }: Props) {
  const { lack, role, category, next, text } = picked;
  const rest = [role, category, next].filter(Boolean).length;
  return (
    <search>
      <label class="field">
        <span class="unseen">Найти участника</span>
        <input
          type="search"
          autocomplete="off"
          value={text}
          placeholder="Найти: код, кто это, имя"
          onInput={(event) => onPick({ text: event.currentTarget.value })}
        />
      </label>
      <fieldset class="filter">
        <legend class="unseen">Кого показать</legend>
        {lacks.map(([key, name]) => (
          <button type="button" key={key} aria-pressed={lack === key} onClick={() => onPick({ lack: key })}>
            {name} {counts[key]}
          </button>
        ))}
      </fieldset>
      <details>
        <summary>Роль, категория, что дальше{rest > 0 ? `: выбрано ${rest}` : ""}</summary>
        <div class="fields">
          <Select
            label="Роль"
            value={role}
            options={[
              { value: "", name: "Все" },
              { value: "mentor", name: "Наставники" },
              { value: "mentee", name: "Наставляемые" },
            ]}
            onChoose={(value) => onPick({ role: value })}
          />
          <Select
            label="Категория"
            value={category}
            options={[{ value: "", name: "Любая" }, ...facets(people, (person) => person.category)]}
            onChoose={(value) => onPick({ category: value })}
          />
          <Select
            label="Что дальше"
            value={next}
            options={[{ value: "", name: "Не важно" }, ...facets(people, stepOf)]}
            onChoose={(value) => onPick({ next: value })}
          />
        </div>
      </details>
      {rest > 0 || text !== "" || lack !== "all" ? (
        <button type="button" class="link" onClick={() => onPick(everybody)}>
          Показать всех
        </button>
      ) : null}
    </search>
  );
}
