import { button, byId, element } from "./element";

const UNTIL_CLOSED = -1;

/** A message at the lower right corner, as Google's: it goes away by itself unless `seconds` is negative. */
export function toast(text: string, title = "", seconds = 5): () => void {
  const close = () => shown.remove();
  const shown = element(
    "div",
    { class: "toast-message" },
    element("div", {}, ...(title ? [element("strong", {}, title)] : []), element("p", {}, text)),
    button("×", close, { "aria-label": "Закрыть", class: "close" }),
  );
  byId("toasts").append(shown);
  if (seconds > UNTIL_CLOSED) setTimeout(close, Math.max(seconds, 1) * 1000);
  return close;
}
