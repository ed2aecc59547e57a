import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

let used = false;
for (const sign of ["keydown", "pointerdown"]) {
  document.addEventListener(
    sign,
    () => {
      used = true;
    },
    { capture: true, once: true },
  );
}

/** To the head of the open screen: what had the keyboard is gone. */
export function focusHead(): void {
  document.querySelector<HTMLElement>("[role=tabpanel]:not([hidden]) h1")?.focus({ preventScroll: true });
}

type Props = {
  children: ComponentChildren;
  /** When it changes, what was on the screen has changed. */
  news?: unknown;
  /** The screen was opened by a button that is gone by now. */
  focus?: boolean;
};

/** The head of a screen. It takes the keyboard when what had it has left the screen, never before the user has begun. */
export function Head({ children, news, focus = false }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  // with each new content
  useLayoutEffect(() => {
    const lost = used && document.activeElement === document.body && head.current?.offsetParent;
    if (lost || focus) head.current?.focus({ preventScroll: true });
    if (focus) window.scrollTo(0, 0);
  }, [news, focus]);
  return (
    <h1 ref={head} tabIndex={-1}>
      {children}
    </h1>
  );
}
