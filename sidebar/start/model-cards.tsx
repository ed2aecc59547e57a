import type { Model } from "../../src/api/answers";
import { counted, words } from "../words/plural";

type Props = { models: Model[]; chosen: string; onChoose(key: string): void };

const inside = ({ counts }: Model): string =>
  [
    counts.stages ? counted(counts.stages, words.stage) : "",
    counts.events ? counted(counts.events, words.event) : "",
    counts.items ? counted(counts.items, words.item) : "",
    counts.indicators ? counted(counts.indicators, words.indicator) : "",
  ]
    .filter(Boolean)
    .join(", ");

export function ModelCards({ models, chosen, onChoose }: Props) {
  return (
    <fieldset class="cards">
      <legend>Что у вас?</legend>
      {models.map((model) => (
        <label key={model.key} class="card choice">
          <input
            type="radio"
            name="model"
            value={model.key}
            checked={model.key === chosen}
            onChange={() => onChoose(model.key)}
          />
          <span>
            <span class="situation">{model.situation}</span>
            <span class="quiet">{model.name}</span>
            {model.key === chosen && inside(model) ? <span class="quiet">{inside(model)}</span> : null}
            {model.key === chosen && model.key === "empty" ? (
              <span class="quiet">Готовый план перенесёте потом на экране «Импорт»</span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
