import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./button";

type Props = {
  head: string;
  /** Names the form where the head alone does not. */
  label?: string;
  /** What is not filled in yet; "" where nothing is. */
  missing: string;
  /** Captions: of the button that sends, and of the one that goes back without it. */
  send: string;
  cancel: string;
  /** It is being written. */
  waiting: boolean;
  /** Nothing can be sent at the moment, for another reason. */
  busy?: boolean;
  onSend(): void;
  onCancel(): void;
  children: ComponentChildren;
};

/**
 * A small form inside a screen: it comes into view with the cursor in its first field (or in the one that bears
 * `data-first`), Enter sends it, Escape leaves it.
 */
export function NoteForm({ head, label, missing, send, cancel, waiting, busy, onSend, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const fields = (of: string) => form.current?.querySelector<HTMLElement>(of);
    (fields("[data-first]") ?? fields("input, select, textarea"))?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form
      class="note"
      ref={form}
      noValidate
      aria-label={label ?? head}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h3 class="strong">{head}</h3>
      {children}
      <p class="missing" role="alert">
        {missing}
      </p>
      <div class="buttons">
        <Button look="primary" type="submit" off={waiting || busy === true}>
          {waiting ? "Записываем…" : send}
        </Button>
        <Button off={waiting} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
