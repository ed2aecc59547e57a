import { clock } from "../words/dates";

type Props = { at: Date | null; waiting: boolean; onRenew(): void };

/** When the screen was read, and reading it anew. */
export function Renew({ at, waiting, onRenew }: Props) {
  return (
    <p class="line renew">
      <span class="quiet">{at ? `прочитано в ${clock(at)}` : ""}</span>
      <button type="button" class="link" onClick={onRenew} aria-disabled={waiting}>
        {waiting ? "Обновляем…" : "Обновить"}
      </button>
    </p>
  );
}
