import type { ConsentsSet } from "../../src/api/answers";
import { Button } from "../parts/button";

type Props = { skipped: ConsentsSet["skipped"]; onClose(): void };

/** Who was passed over when consents were entered, and why. */
export function Skipped({ skipped, onClose }: Props) {
  if (skipped.length === 0) return null;
  const reasons = [...new Set(skipped.map(({ says }) => says))];
  return (
    <section class="note" role="status">
      <h2>Не внесено: {skipped.length}</h2>
      <ul class="plain">
        {reasons.map((says) => (
          <li key={says}>
            {says}:{" "}
            {skipped
              .filter((of) => of.says === says)
              .map(({ code }) => code)
              .join(", ")}
          </li>
        ))}
      </ul>
      <Button look="link" onClick={onClose}>
        Скрыть
      </Button>
    </section>
  );
}
