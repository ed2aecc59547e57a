import type { Figure } from "../../src/api/answers";
import { number } from "../words/numbers";
import { Button } from "./button";

const why: Record<Exclude<Figure["state"], "ok">, string> = {
  error: "в ячейке ошибка",
  overwritten: "формула потеряна",
  absent: "ячейки нет в книге",
};

export const known = (figure: Figure): number | null => (figure.state === "ok" ? figure.value : null);

/** The figure as the book counts it, or «—». */
export function Shown({ figure }: { figure: Figure }) {
  const value = known(figure);
  if (value !== null) return <>{number(value)}</>;
  const reason = figure.state === "ok" ? "нет данных" : why[figure.state];
  return (
    <span title={reason}>
      —<span class="unseen"> ({reason})</span>
    </span>
  );
}

/** One line under a block where «—» stands: why, and where to mend it. */
export function Lost({ figures, onCheck }: { figures: Figure[]; onCheck(): void }) {
  const states = new Set(figures.map(({ state }) => state));
  const reasons = (["overwritten", "error", "absent"] as const)
    .filter((state) => states.has(state))
    .map((state) => why[state]);
  if (reasons.length === 0) return null;
  return (
    <p class="missing">
      «—» – {reasons.join(", ")}.{" "}
      <Button look="link" onClick={onCheck}>
        Открыть «Проверка»
      </Button>
    </p>
  );
}
