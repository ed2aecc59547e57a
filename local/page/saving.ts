import type { Saving } from "../server/wire";
import { byId } from "./element";
import type { Model } from "./libraries";

let leaving = false;

const AFTERWARDS = "said-after-reload";

/** Loads the page again without asking about what the program did not take. `why` is said when the page is there again. */
export function reload(why = ""): void {
  leaving = true;
  sessionStorage.setItem(AFTERWARDS, why);
  location.reload();
}

/** Why the page was loaded again, once; empty when there is nothing to say. */
export function reasonOfReload(): string {
  const why = sessionStorage.getItem(AFTERWARDS) ?? "";
  sessionStorage.removeItem(AFTERWARDS);
  return why;
}

/** The words beside the book's name that say whether the work is safe. */
export function showSaving(model: Model, begin: Saving) {
  const place = byId("saving");
  let saving = begin;
  let connected = true;

  function show() {
    const [state, words] = !connected
      ? ["lost", "Связь с программой потеряна. Окно программы закрыто? Правки ждут в этой вкладке, не закрывайте её."]
      : saving.state === "failed"
        ? ["failed", saving.says]
        : saving.state === "saving" || !model.getters.isFullySynchronized()
          ? ["saving", "Сохраняем…"]
          : ["saved", "Сохранено на этом компьютере"];
    if (place.dataset["state"] === state && place.textContent === words) return;
    place.dataset["state"] = state;
    place.textContent = words;
  }

  model.on("update", place, show);
  addEventListener("beforeunload", (event) => {
    if (!leaving && !model.getters.isFullySynchronized()) event.preventDefault();
  });
  show();
  return {
    saving(fresh: Saving) {
      saving = fresh;
      show();
    },
    connected(yes: boolean) {
      connected = yes;
      show();
    },
  };
}
