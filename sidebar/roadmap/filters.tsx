import type { Facet, Roadmap } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { type Option, Select } from "../parts/select";
import { everything, type Picked, type When } from "./pick";

type Props = {
  roadmap: Roadmap;
  picked: Picked;
  counts: Record<When, number>;
  onPick(more: Partial<Picked>): void;
};

const whens = (isApproved: boolean): [When, string][] => [
  ["all", "все"],
  ["late", "просрочено"],
  ["month", "этот месяц"],
  ["soon", "ближайшие 30 дней"],
  ["changed", isApproved ? "изменено после утверждения" : "срок изменён"],
];

const listed = (facets: readonly Facet[]): Option[] =>
  facets.map(({ name, count }) => ({ value: name, name: `${name} (${count})` }));

/** What narrows the list. All of it is in the page already: no choice here asks the book. */
export function Filters({ roadmap, picked, counts, onPick }: Props) {
  const named = useNamed();
  const { stages, responsibles, forms, contours } = roadmap;
  const { when, mine, me, stage, contour, form, text } = picked;
  const changes = Object.values(roadmap.changed).some((count) => count > 0);
  const places = stages.map(({ no, part, name, count }) => {
    const value = part === null ? String(no) : `${no}.${part}`;
    return { value, name: `${value}. ${name} (${count})` };
  });
  const rest = [stage, contour, form].filter(Boolean).length;
  return (
    <search>
      <label class="field">
        <span class="unseen">Найти в дорожной карте</span>
        <input
          type="search"
          autocomplete="off"
          value={text}
          placeholder="Найти: слова, номер, ответственный"
          onInput={(event) => onPick({ text: event.currentTarget.value })}
        />
      </label>
      <fieldset class="filter">
        <legend class="unseen">Какие пункты показать</legend>
        {whens(roadmap.approved)
          .filter(([key]) => key !== "changed" || changes || when === key)
          .map(([key, name]) => (
            <button type="button" key={key} aria-pressed={when === key} onClick={() => onPick({ when: key })}>
              {name} {counts[key]}
            </button>
          ))}
        {responsibles.length > 0 ? (
          <button type="button" aria-pressed={mine} onClick={() => onPick({ mine: !mine })}>
            мои
          </button>
        ) : null}
      </fieldset>
      {mine ? (
        <Select
          label="Чьи пункты – мои"
          value={me}
          options={[
            { value: "", name: "Выберите ответственного" },
            ...listed(responsibles).map((one) => ({ ...one, name: named(one.name) })),
          ]}
          onChoose={(value) => onPick({ me: value })}
        />
      ) : null}
      {places.length + contours.length + forms.length > 0 ? (
        <details>
          <summary>Этап, контур, форма{rest > 0 ? `: выбрано ${rest}` : ""}</summary>
          <div class="fields">
            {places.length > 0 ? (
              <Select
                label="Этап"
                value={stage}
                options={[{ value: "", name: "Все этапы" }, ...places]}
                onChoose={(value) => onPick({ stage: value })}
              />
            ) : null}
            {contours.length > 0 ? (
              <Select
                label="Контур"
                value={contour}
                options={[{ value: "", name: "Оба контура и без контура" }, ...listed(contours)]}
                onChoose={(value) => onPick({ contour: value })}
              />
            ) : null}
            {forms.length > 0 ? (
              <Select
                label="Форма проведения"
                value={form}
                options={[{ value: "", name: "Любая форма" }, ...listed(forms)]}
                onChoose={(value) => onPick({ form: value })}
              />
            ) : null}
          </div>
        </details>
      ) : null}
      {mine || rest > 0 || text !== "" || when !== "all" ? (
        <button type="button" class="link" onClick={() => onPick({ ...everything, me })}>
          Показать всё
        </button>
      ) : null}
    </search>
  );
}
