import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

type Props<T extends string> = {
  /** What the button shows. */
  children: ComponentChildren;
  /** Full name for those who hear the page: there are many such buttons. */
  label: string;
  choices: readonly T[];
  /** Begins a second group of choices. */
  apart?: T;
  onChoose(choice: T): void;
  disabled?: boolean;
  button: RefObject<HTMLButtonElement>;
  look?: string;
};

export function Menu<T extends string>({
  children,
  label,
  choices,
  apart,
  onChoose,
  disabled = false,
  button,
  look = "button small",
}: Props<T>) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const items = () => Array.from(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  // when it opens
  useLayoutEffect(() => {
    if (!open) return;
    items()[0]?.focus({ preventScroll: true });
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[to % all.length]?.focus();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="menu"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class={look}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        aria-disabled={disabled}
        onClick={() => setOpen(!open && !disabled)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || disabled) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open ? (
        <div class="choices" role="menu" aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
          {choices.map((choice) => (
            <button
              type="button"
              key={choice}
              role="menuitem"
              class={choice === apart ? "apart" : ""}
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(choice);
              }}
            >
              {choice}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
