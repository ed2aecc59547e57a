import { useRef } from "preact/hooks";
import { Menu } from "./menu";
import type { Tab } from "./tabs";

const undo = "Отменить последнее действие";
const renew = "Обновить всё";

type Props = { screens: readonly Tab[]; onScreen(key: string): void; onUndo(): void; onRenew(): void };

/** The screens that have no tab of their own now, and what concerns the whole panel. */
export function More({ screens, onScreen, onUndo, onRenew }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const choose = (choice: string) => {
    const screen = screens.find(({ name }) => name === choice);
    if (screen) onScreen(screen.key);
    else if (choice === undo) onUndo();
    else onRenew();
  };
  return (
    <Menu
      label="Ещё"
      look="more"
      choices={[...screens.map(({ name }) => name), undo, renew]}
      apart={undo}
      onChoose={choose}
      button={button}
    >
      Ещё <span aria-hidden="true">▾</span>
    </Menu>
  );
}
