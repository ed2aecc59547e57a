import { button, byId, element } from "./element";
import { openFrame } from "./frame";

type Around = { functions: string[]; focusGrid(): void };

const LEAST = 100;

/** The add-on's sidebar and its dialogs, one of each at a time. */
export function addOnWindows({ functions, focusGrid }: Around) {
  const side = byId("side");
  let closeSide = () => {};
  let shownAside = "";
  let closeDialog = () => {};

  /** The same panel asked for again stays as it is, with everything typed into it. */
  function sidebar(title: string, html: string) {
    if (!side.hidden && shownAside === html) return side.querySelector("iframe")?.focus();
    closeSide();
    shownAside = html;
    const { frame, dispose } = openFrame(html, title, { functions, close, focusGrid, size() {} });
    function close() {
      dispose();
      side.hidden = true;
      side.replaceChildren();
      closeSide = () => {};
      focusGrid();
    }
    closeSide = close;
    side.setAttribute("aria-label", title);
    side.replaceChildren(titleBar(title, close), frame);
    side.hidden = false;
    frame.focus();
  }

  function dialog(title: string, html: string, width: number, height: number) {
    closeDialog();
    const box = element("dialog", { class: "add-on", "aria-label": title });
    const { frame, dispose } = openFrame(html, title, { functions, close, escape: close, focusGrid, size });
    function close() {
      dispose();
      box.remove();
      closeDialog = () => {};
      focusGrid();
    }
    function size(wide: number | undefined, high: number | undefined) {
      if (Number.isFinite(wide)) frame.style.width = `${Math.max(wide as number, LEAST)}px`;
      if (Number.isFinite(high)) frame.style.height = `${Math.max(high as number, LEAST)}px`;
    }
    closeDialog = close;
    size(width, height);
    box.append(titleBar(title, close), frame);
    box.addEventListener("cancel", close);
    box.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(box);
    box.showModal();
    frame.focus();
  }

  return { sidebar, dialog };
}

const titleBar = (title: string, close: () => void) =>
  element(
    "div",
    { class: "title-bar" },
    element("h2", {}, title),
    button("×", close, { "aria-label": "Закрыть", class: "close" }),
  );
