import type { Saving } from "../server/wire";
import { byId } from "./element";
import type { Model } from "./libraries";

let leaving = false;

/** Loads the page again without asking about what the program did not take. */
export function reload(): void {
  leaving = true;
  location.reload();
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
