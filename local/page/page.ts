import type { UiEffect } from "../contract";
import { installFunctions } from "../engine/functions";
import { installPlugins } from "../engine/plugins";
import type { PageState } from "../server/wire";
import { formatOnlyWhatIsSeen } from "./conditional-formats";
import { byId } from "./element";
import { explainErrorsInRussian } from "./error-tip";
import { fileDeeds } from "./file-menu";
import { cleanFirstKey } from "./first-key";
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
import { reload, showSaving } from "./saving";
import { sumNumbersOnly } from "./selection-sum";
import { firstState, PAGE, Refused } from "./server";
import { addOnWindows } from "./side";
import { toast } from "./toast";

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
  formatOnlyWhatIsSeen(o);
  growRowsWithFormulas(o);
  removeNeedlessMenus();
  showNotes();
  darkenCheckboxes();
  sumNumbersOnly();
  improvePrintPreview();
  pasteAsPeopleExpect();

  const [state, mountGrid] = await Promise.all([firstState(), prepareGrid()]);
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
  askBeforeProtected(model);
  keepColoursUnderFilters(model);
  keepTab(model);
  model.on("unexpected-revision-id", link, reload);
  const saving = showSaving(model, state.saving);
  const windows = addOnWindows({ functions: state.functions, focusGrid });

  function hear(said: Parameters<Parameters<typeof openLink>[0]["said"]>[0]) {
    if (said.say === "saving") saving.saving(said.saving);
    else if (said.say === "effect") show(said.effect);
    else if (said.say === "replaced" || model.getters.isFullySynchronized()) reload();
    else tell("Пока не было связи, книга изменилась. Последние правки этого окна в неё не попали.", reload);
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
  if (state.missing) toast(state.missing, "", 15);
}

function refused(says: string): void {
  tell(`Программа не приняла последнюю правку: ${says} Страница откроется заново.`, reload);
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

/** The revision that the model has reached with what the server sent. */
function revisionOf({ data, messages }: PageState): string {
  const last = messages.findLast((message) => message["nextRevisionId"] !== undefined);
  return String(last?.["nextRevisionId"] ?? (data as { revisionId?: string }).revisionId ?? "");
}

open().catch((error: unknown) => {
  const place = document.getElementById("opening") ?? byId("saving");
  place.textContent = error instanceof Refused ? error.says : `Книгу не удалось открыть: ${String(error)}`;
  console.error(error);
});
