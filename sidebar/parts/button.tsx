import type { ComponentChildren } from "preact";

type Props = {
  children: ComponentChildren;
  look?: "primary" | "small" | "link";
  /** It cannot be pressed now; it keeps the keyboard. */
  off?: boolean;
  type?: "button" | "submit";
  onClick?(): void;
};

const looks = { plain: "button", primary: "button primary", small: "button small", link: "link" };

/** Every button of the panel but the rows, tabs and menus. */
export function Button({ children, look, off, type = "button", onClick }: Props) {
  return (
    <button
      type={type}
      class={looks[look ?? "plain"]}
      aria-disabled={off}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
