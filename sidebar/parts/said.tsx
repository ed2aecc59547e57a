import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Tells the user the result of an act: a strip at the bottom that stays until the next act or until it is closed. */
export const Say = createContext<(text: string) => void>(() => {});
export const useSay = () => useContext(Say);

export function Said({ text, onClose }: { text: string; onClose(): void }) {
  return (
    <div class={text ? "said" : "said empty"}>
      <p role="status" aria-live="polite">
        {text}
      </p>
      {text ? (
        <button type="button" class="close" aria-label="Скрыть сообщение" title="Скрыть сообщение" onClick={onClose}>
          ×
        </button>
      ) : null}
    </div>
  );
}
