import { byId } from "./element";
import { focusGrid } from "./grid";

type Part = { of: string; role: string; label?: string; tabstop?: boolean };

/** The library's own parts that a screen reader must name and the keyboard must reach. */
const PARTS: Part[] = [
  { of: ".o-topbar-topleft", role: "menubar", label: "Меню" },
  { of: ".o-topbar-menu", role: "menuitem", tabstop: true },
  { of: ".o-topbar-toolbar", role: "toolbar", label: "Инструменты" },
  { of: ".o-topbar-toolbar .o-toolbar-button", role: "button", tabstop: true },
  { of: ".o-named-range-selector input", role: "combobox", label: "Адрес ячейки" },
  { of: "[title='Масштаб'] input", role: "spinbutton", label: "Масштаб" },
  { of: "[title='Размер шрифта'] input", role: "spinbutton", label: "Размер шрифта" },
  { of: ".o-topbar-composer .o-composer", role: "textbox", label: "Строка формул" },
  { of: ".o-grid-composer .o-composer", role: "textbox", label: "Ячейка" },
  { of: ".o-menu", role: "menu" },
  { of: ".o-menu-item", role: "menuitem" },
  { of: ".o-sidePanelClose", role: "button", label: "Закрыть панель", tabstop: true },
  { of: ".o-add-sheet", role: "button", label: "Добавить лист", tabstop: true },
  { of: ".o-list-sheets", role: "button", label: "Все листы", tabstop: true },
  { of: ".o-sheet", role: "button", tabstop: true },
];

/** F6 goes from one of these to the next. */
const PLACES = [
  ".o-topbar-menu",
  ".o-topbar-toolbar .o-toolbar-button:not(.o-disabled)",
  ".o-sidePanel input",
  ".o-sheet.active",
];

/** Names and roles for screen readers; F6, Tab, Enter and Space reach and press what a mouse can; Escape gives the grid back. */
export function makeReachable(): void {
  const grid = byId("grid");
  let asked = false;
  const soon = () => {
    if (!asked) requestAnimationFrame(name);
    asked = true;
  };
  function name() {
    asked = false;
    for (const part of PARTS)
      for (const one of grid.querySelectorAll<HTMLElement>(`${part.of}:not([role])`)) describe(one, part);
  }
  new MutationObserver(soon).observe(grid, { childList: true, subtree: true });
  name();
  addEventListener("keydown", (event) => {
    if (event.key === "F6") next(event);
    else if (event.target instanceof HTMLElement && event.target.matches("[data-reached]")) press(event, event.target);
  });
  // neither takes letters: a press there leaves the keyboard where it is, also in the middle of an entry
  for (const id of ["top", "toasts"]) byId(id).addEventListener("mousedown", (event) => event.preventDefault());
  byId("top").addEventListener("click", () => {
    if (document.activeElement?.closest("#side")) focusGrid();
  });
}

function describe(one: HTMLElement, { role, label, tabstop }: Part): void {
  one.setAttribute("role", role);
  const said = label ?? titleNear(one);
  if (said) one.setAttribute("aria-label", said);
  if (label && tabstop) one.title = label;
  if (!tabstop) return;
  one.tabIndex = 0;
  one.dataset["reached"] = "";
}

const titleNear = (one: HTMLElement): string | undefined =>
  one.title || one.querySelector<HTMLElement>("[title]")?.title || one.parentElement?.title || undefined;

function press(event: KeyboardEvent, one: HTMLElement): void {
  if (event.key === "Escape") focusGrid();
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  // tabs answer to the press, buttons to the click
  one.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  one.click();
}

function next(event: KeyboardEvent): void {
  event.preventDefault();
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
  const places = [...PLACES.map(shown), byId("side").querySelector<HTMLElement>("iframe")].filter((one) => !!one);
  const at = places.findIndex((one) => inSamePart(one, document.activeElement));
  const to = places[event.shiftKey ? at - 1 : at + 1];
  if (to) to.focus();
  else focusGrid();
}

const REGION = ".o-topbar-topleft, .o-topbar-toolbar, .o-sidePanel, .o-spreadsheet-bottom-bar, #side";
const inSamePart = (one: Element, active: Element | null) => !!active && one.closest(REGION) === active.closest(REGION);
