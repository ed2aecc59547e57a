import type { Criterion } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { shownName, shownThreshold, shownValue, shownVerdict } from "./shown";

export function CriterionCard({ criterion }: { criterion: Criterion }) {
  const named = useNamed();
  const { no, threshold, missing, clause, where } = criterion;
  const { sign, word, look } = shownVerdict(criterion);
  const sheets = where
    .split(";")
    .map((tab) => tab.trim())
    .filter(Boolean)
    .map((tab) => `«${tab}»`)
    .join(", ");
  return (
    <li>
      <h2 class="strong">
        {no ? `${no}. ` : ""}
        {shownName(criterion)}
      </h2>
      <p class="line">
        <span>
          значение <b>{shownValue(criterion)}</b>
          {threshold === null ? "" : ` · порог ${shownThreshold(criterion)}`}
        </span>
        <span class={`state ${look}`}>
          {sign ? <span aria-hidden="true">{sign} </span> : null}
          {word}
        </span>
      </p>
      {missing ? <p class="missing">{named(missing)}</p> : null}
      <p class="quiet">{[clause, sheets ? `смотрите ${sheets}` : ""].filter(Boolean).join(" · ")}</p>
    </li>
  );
}
