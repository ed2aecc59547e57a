import { type Kind, kinds } from "./failure-kinds";

/** How one goes on: ask again, close the panel, see the start, read the list anew; null when there is nothing to do. */
export type Way = "again" | "close" | "start" | "renew" | null;

/** What the user may be told about a call that did not answer. */
export type Said = {
  code: string;
  says: string;
  /** What to do, one after another, where a sentence is not enough. */
  steps?: readonly string[];
  way: Way;
};

const reading = new Set([
  "listModels",
  "previewProgramme",
  "overview",
  "findProblems",
  "criteria",
  "goTo",
  "lastAction",
  "openModel",
  "saveModel",
  "listDocuments",
  "renderDocument",
  "importTabs",
  "names",
  "scanNames",
  "questionnaires",
  "pairs",
]);

/** What a call may have left behind when it broke off: a call that only reads leaves the book as it was. */
export type Writing = "nothing" | "sheet" | "year" | "import" | "cells";

export function writing(name: string, input: object): Writing {
  if (reading.has(name) || ("preview" in input && input.preview === true)) return "nothing";
  if (name === "newYear") return "year";
  if (name === "importRoadmap" || name === "takeAnswers")
    return "apply" in input && input.apply === true ? "import" : "nothing";
  return name === "createProgramme" ? "sheet" : "cells";
}

const outcomes: Record<Writing, string> = {
  nothing: "Ничего не изменено.",
  sheet: "Начатый лист мог остаться недостроенным: «Достроить» закончит его.",
  year: "Переход мог записаться не полностью: повторите, и он закончится с того же места. Ни один срок не сдвинется дважды.",
  import: "Перенос мог записаться не полностью: повторите, и он продолжится. Ни одна строка не запишется дважды.",
  cells: "Изменение могло записаться не полностью: откройте «Проверка». Введённое вами не удалено.",
};

const unknown: Kind = {
  code: "unknown",
  like: /^/,
  says: "Не получилось выполнить. Повторите; если не поможет, закройте панель и откройте её снова из меню.",
  ran: true,
};
const empty = "Таблица прислала пустой ответ. Повторите; если не поможет, закройте панель и откройте её снова из меню.";
const version =
  "Ответ не подходит к этой панели: дополнение обновилось, пока она была открыта. Закройте панель и откройте её снова из меню.";

/** Google's text about a failed call → a plain sentence with a way on and what became of the book. */
export function failure(message: string, left: Writing): Said {
  const { code, says, ran, steps = [], way = "again" } = kinds.find(({ like }) => like.test(message)) ?? unknown;
  return { code, says: `${says} ${outcomes[ran ? left : "nothing"]}`, steps, way };
}

/** `null` comes instead of an answer that Google could not carry. */
export const emptyAnswer = (left: Writing): Said => ({
  code: "empty",
  says: `${empty} ${outcomes[left]}`,
  way: "again",
});

/** An answer that this panel cannot read: the script was renewed under it. */
export const otherVersion = (left: Writing): Said => ({
  code: "version",
  says: `${version} ${outcomes[left]}`,
  way: "close",
});

const ways: Record<string, Way> = {
  "no-book": "start",
  "problem-gone": "renew",
  "problem-without-fix": "renew",
  "item-unknown": "renew",
  "call-unknown": "close",
  arguments: "close",
  "model-file-foreign": null,
  "model-file-newer": null,
  "model-file-wrong": null,
  "stage-name-empty": null,
  "undo-gone": null,
  "nothing-to-undo": null,
  "year-passed": null,
  "year-not-copied": null,
  "document-needs": null,
  "document-empty": null,
  "document-empty-month": null,
  "document-unknown": "close",
  "import-scan": "start",
  "import-empty": null,
  "import-large": null,
  "import-tab": null,
  "import-stages": null,
  "code-odd": null,
  "name-gone": "renew",
};

/** How one goes on after the add-on has declined. */
export const wayOn = (refusal: string): Way => (refusal in ways ? (ways[refusal] as Way) : "again");
