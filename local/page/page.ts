import type { UiEffect } from "../contract";
import { installFunctions } from "../engine/functions";
import { installPlugins } from "../engine/plugins";
import type { PageState } from "../server/wire";
import { showDamaged } from "./damaged";
import { byId } from "./element";
import { explainErrorsInRussian } from "./error-tip";
import { fileDeeds } from "./file-menu";
import { cleanFirstKey } from "./first-key";
import { showFirstRun } from "./first-run";
import { execute } from "./frame";
import { helpInRussian } from "./function-help";
import { activate, focusGrid, nameInRussian, prepareGrid } from "./grid";
import { shortcutsInAnyLayout } from "./keyboard";
import { keepTab } from "./last-tab";
import { type Model, o } from "./libraries";
import { openLink } from "./link";
import { darkenCheckboxes, keepColoursUnderFilters } from "./looks";
import { addAddOnMenus, addFileMenu, removeNeedlessMenus } from "./menus";
import { showNotes } from "./notes";
import { pasteAsPeopleExpect } from "./paste";
import { improvePrintPreview } from "./print-preview";
import { askBeforeProtected } from "./protected-cells";
import { tell } from "./question";
import { makeReachable } from "./reachable";
import { growRowsWithFormulas } from "./row-heights";
import { russian } from "./russian/russian";
import { reasonOfReload, reload, showSaving } from "./saving";
import { sumNumbersOnly } from "./selection-sum";
import { firstState, PAGE, Refused, replacesBook } from "./server";
import { addOnWindows } from "./side";
import { toast } from "./toast";
import { keepActsDuringUndo } from "./waiting-acts";

const LONG = 400;
// with a code of its own it would be shown as «100 RUB ₽»
const RUBLE = { name: "Рубль", code: "", symbol: " ₽", position: "after", decimalPlaces: 2 };

async function open(): Promise<void> {
  // o-spreadsheet prints its timings
  console.debug = () => {};
  shortcutsInAnyLayout();
  o.setTranslationMethod(russian as never, () => true);
  installFunctions(o, { now: () => new Date() });
  installPlugins(o);
  helpInRussian();
  explainErrorsInRussian();
  growRowsWithFormulas(o);
  removeNeedlessMenus();
  showNotes();
  darkenCheckboxes();
  sumNumbersOnly();
  improvePrintPreview();
  pasteAsPeopleExpect();

  const [state, mountGrid] = await Promise.all([firstState(), prepareGrid()]);
  if ("first" in state) return showFirstRun(state.first);
  byId("file").textContent = state.fileName;
  byId("file").title = state.filePath;
  addFileMenu(fileDeeds(state));
  addAddOnMenus(state.menus, pressMenu);

  const link = openLink({ said: (said) => hear(said), connected: (yes) => saving.connected(yes), refused });
  const client = { id: PAGE, name: "Другое окно" };
  // o-spreadsheet types its messages one by one; the wire carries them as they are
  const options = { transportService: link.transport, client, mode: "normal", defaultCurrency: RUBLE } as never;
  const model: Model = new o.Model(state.data as never, options, state.messages as never);
  nameInRussian(model);
  keepActsDuringUndo(model);
  askBeforeProtected(model);
  keepColoursUnderFilters(model);
  keepTab(model);
  model.on("unexpected-revision-id", link, () => reload());
  const saving = showSaving(model, state.saving);
  const windows = addOnWindows({ functions: state.functions, focusGrid });

  function hear(said: Parameters<Parameters<typeof openLink>[0]["said"]>[0]) {
    if (said.say === "saving") saving.saving(said.saving);
    else if (said.say === "effect") show(said.effect);
    else if (said.say === "remark") tell(said.says);
    else if (said.say === "replaced") replaced();
    else if (model.getters.isFullySynchronized()) reload();
    else lost("Книга изменилась в другом окне.");
  }

  /** Another book is open now. */
  function replaced() {
    const what = "В другом окне открыли другую книгу.";
    if (replacesBook()) reload();
    else if (model.getters.isFullySynchronized()) reload(`${what} Прежняя осталась в папке под своим именем.`);
    else lost(what);
  }

  function show(effect: UiEffect) {
    if (effect.do === "toast") toast(effect.text, effect.title, effect.seconds);
    else if (effect.do === "sidebar") windows.sidebar(effect.title, effect.html);
    else if (effect.do === "dialog") windows.dialog(effect.title, effect.html, effect.width, effect.height);
    else activate(model, effect.tab, effect.a1);
  }

  await mountGrid(model);
  cleanFirstKey();
  makeReachable();
  link.listen(revisionOf(state));
  for (const one of [reasonOfReload(), ...state.remarks]) if (one) tell(one);
  if (state.panel) openPanel(state);
  if (state.missing) toast(state.missing, "", 15);
}

function refused(says: string): void {
  tell(`Программа не приняла последнюю правку: ${says} Страница откроется заново.`, () => reload());
}

function lost(what: string): void {
  tell(`${what} Последние правки этого окна в неё не попали. Страница откроется заново.`, () => reload());
}

async function pressMenu(functionName: string, caption: string): Promise<void> {
  let stop = () => {};
  const slow = setTimeout(() => {
    stop = toast("Выполняется…", caption, -1);
  }, LONG);
  const ran = await execute(functionName, []);
  clearTimeout(slow);
  stop();
  if (!ran.ok) tell(`«${caption}» не выполнено: ${ran.error.message}`);
}

/** The add-on's panel is the first of its menus: in a new book it begins with «Начало». */
function openPanel({ menus }: PageState): void {
  const [item] = menus[0]?.items ?? [];
  if (item && item !== "separator") pressMenu(item.functionName, item.caption);
}

/** The revision that the model has reached with what the server sent. */
function revisionOf({ data, messages }: PageState): string {
  const last = messages.findLast((message) => message["nextRevisionId"] !== undefined);
  return String(last?.["nextRevisionId"] ?? (data as { revisionId?: string }).revisionId ?? "");
}

open().catch((error: unknown) => {
  if (error instanceof Refused && error.damaged) return showDamaged(error.says, error.damaged);
  const place = document.getElementById("opening") ?? byId("saving");
  place.textContent = error instanceof Refused ? error.says : `Книгу не удалось открыть: ${String(error)}`;
  console.error(error);
});
