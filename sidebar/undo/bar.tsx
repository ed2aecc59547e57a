import { useNamed } from "../names/named";
import { Failed } from "../parts/failed";
import { focusHead } from "../parts/head";
import type { Undo } from "./use-undo";

type Props = { undo: Undo; onKept(): void };

/** The strip at the bottom: what was done, and «Отменить». It stays until the next act or until it is closed. */
export function Bar({ undo: { says, action, undone, act, undo, close }, onKept }: Props) {
  const named = useNamed();
  const text = undone ? undone.says : says && `Сделано: ${says}`;
  const leave = () => {
    close();
    focusHead();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // else the host takes Escape for leaving the panel
    event.preventDefault();
    leave();
  };
  return (
    <div class={text ? "strip said" : "strip"}>
      <p role="status">{text ? named(text) : text}</p>
      {action ? (
        <button
          type="button"
          class="link"
          aria-label={`Отменить: ${action.says}`}
          aria-disabled={act.waiting}
          onKeyDown={onKeyDown}
          onClick={() =>
            undo(action, ({ kept }) => {
              if (kept.length > 0) onKept();
              else focusHead();
            })
          }
        >
          {act.waiting ? "Отменяем…" : "Отменить"}
        </button>
      ) : null}
      {text ? (
        <button
          type="button"
          class="close"
          aria-label="Скрыть сообщение"
          title="Скрыть сообщение"
          onClick={leave}
          onKeyDown={onKeyDown}
        >
          ×
        </button>
      ) : null}
      {text && act.failure ? (
        <Failed failure={act.failure} what="Отменить не получилось" onAgain={act.again} focus />
      ) : null}
    </div>
  );
}
