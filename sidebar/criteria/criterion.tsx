import type { Criterion } from "../../src/api/answers";
import { shownThreshold, shownValue } from "./shown";

const verdicts: Record<Criterion["verdict"], { sign: string; word: string; look: string }> = {
  met: { sign: "√", word: "достигнут", look: "done" },
  unmet: { sign: "×", word: "не достигнут", look: "failed-state" },
  "no-data": { sign: "…", word: "нет данных", look: "absent" },
  "no-threshold": { sign: "", word: "порог не задан", look: "absent" },
};

export function CriterionCard({ criterion }: { criterion: Criterion }) {
  const { no, name, verdict, says, missing, clause, where } = criterion;
  const { sign, word, look } = verdicts[verdict];
  return (
    <li>
      <p class="strong">
        {no ? `${no}. ` : ""}
        {name}
      </p>
      <p class="line">
        <span>
          значение <b>{shownValue(criterion)}</b> · порог {shownThreshold(criterion)}
        </span>
        <span class={`state ${look}`}>
          {sign ? <span aria-hidden="true">{sign} </span> : null}
          {word}
        </span>
      </p>
      {says ? <p>{says}</p> : null}
      {missing ? <p class="missing">{missing}</p> : null}
      <p class="quiet">{[clause, where ? `смотрите «${where}»` : ""].filter(Boolean).join(" · ")}</p>
    </li>
  );
}
