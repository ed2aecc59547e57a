import { clock } from "../words/dates";
import { Button } from "./button";

type Props = { at: Date | null; waiting: boolean; onRenew(): void };

/** When the screen was read, and reading it anew. */
export function Renew({ at, waiting, onRenew }: Props) {
  return (
    <p class="line renew">
      <span class="quiet">{at ? `прочитано в ${clock(at)}` : ""}</span>
      <Button look="link" onClick={onRenew} off={waiting}>
        {waiting ? "Обновляем…" : "Обновить"}
      </Button>
    </p>
  );
}
