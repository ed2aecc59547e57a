import { byId } from "./element";
import { type Model, o, owl } from "./libraries";
import { question, tell } from "./question";
import { russian } from "./russian/russian";
import { templates } from "./server";
import { toast } from "./toast";

/** The library would tell Google of every site that a cell links to, for the sake of its icon. */
const FOREIGN_PICTURE = /<img\b[^>]*"https:[^>]*\/>/g;

/** Makes o-spreadsheet's own component ready while the book is on its way; the returned function puts it on the page. */
export async function prepareGrid(): Promise<(model: Model) => Promise<void>> {
  const texts = await templates();
  let shown: Model;
  class Grid extends owl.Component {
    static override template =
      owl.xml`<Spreadsheet model="model" notifyUser="notifyUser" raiseError="raiseError" askConfirmation="askConfirmation"/>`;
    static components = { Spreadsheet: o.Spreadsheet };
    static override props = {};
    model = shown;
    override setup() {
      // beside the sidebar of a small screen the library would take itself for a telephone and hide its menus
      owl.useSubEnv({ isSmall: false });
    }
    notifyUser = ({ text }: { text: string }) => toast(String(text));
    raiseError = (text: string, then?: () => void) => tell(String(text), then);
    askConfirmation = (text: string, yes: () => void, no?: () => void) => question(String(text), yes, no);
  }
  const app = new owl.App(Grid, { warnIfNoStaticProps: false, translateFn: russian });
  app.addTemplates(texts.replace(FOREIGN_PICTURE, ""));
  return async (model) => {
    shown = model;
    byId("opening").remove();
    await app.mount(byId("grid"));
  };
}

type Names = {
  getNextSheetName(base?: string): string;
  getTableStyles(): Record<string, { displayName: string }>;
};

/** «Лист2», «Синий, 2»: names of new tabs and of table styles are built into the engine in English. */
export function nameInRussian(model: Model): void {
  const getters = model.getters as unknown as Names;
  const next = getters.getNextSheetName;
  getters.getNextSheetName = (base = "Лист") => next(base);
  for (const style of Object.values(getters.getTableStyles())) {
    const [, colour, number] = /^(\w+), TableStyle[A-Za-z]+(\d+)$/.exec(style.displayName) ?? [];
    if (colour) style.displayName = `${russian(colour)}, ${number}`;
  }
}

/** Gives the keyboard to the grid: what is typed next goes into the selected cell. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>(".o-grid-composer [contenteditable]")?.focus();
}

/** Moves the selection to a cell or range and shows it; a hidden or missing tab stays where it is. */
export function activate(model: Model, tab: string, a1: string): void {
  const sheetIdTo = model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === tab);
  if (!sheetIdTo) return;
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  const zone = o.helpers.toZone(a1.replaceAll("$", ""));
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
}
