import { useRef } from "preact/hooks";
import { Menu } from "./menu";

const undo = "Отменить последнее действие";
const renew = "Обновить всё";

/** What concerns the whole panel, at the end of the row of screens. */
export function More({ onUndo, onRenew }: { onUndo(): void; onRenew(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu
      label="Ещё"
      look="more"
      choices={[undo, renew]}
      onChoose={(choice) => (choice === undo ? onUndo() : onRenew())}
      button={button}
    >
      <span aria-hidden="true">⋮</span>
    </Menu>
  );
}
