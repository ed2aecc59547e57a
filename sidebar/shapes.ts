import type { Answer, Name } from "./calls";

/** What each answer cannot be shown without; an add-on of another version may lack some of it. */
const needed: { [K in Name]: readonly (keyof Answer<K>)[] } = {
  listModels: ["models", "year", "book"],
  previewProgramme: ["title", "schoolYear", "sheets", "touched"],
  createProgramme: ["done", "left", "total"],
  overview: ["roadmap", "stages", "overdue", "next", "pairs", "consentsMissing", "indicators", "criteria"],
  findProblems: ["groups", "counts", "sheets"],
  fixProblem: ["says"],
  repairBook: ["changes", "written"],
  setItemStatus: ["item", "done", "planned", "share"],
  roadmap: ["items", "stages", "responsibles", "forms", "contours", "changed", "column"],
  readPeriod: ["says", "warnings"],
  moveItem: ["item", "read"],
  restoreOrder: ["rows", "says"],
  criteria: ["criteria", "met", "unmet", "unknown"],
  newYear: ["from", "to", "sheets", "todo", "says"],
  openModel: ["name", "counts"],
  saveModel: ["file", "json"],
  addStage: ["no", "cell"],
  papers: ["programme", "stages", "waiting", "registers"],
  setState: ["state", "name", "says"],
  addSheet: ["tab"],
  addRecord: ["id", "says"],
  changeRecord: ["id", "says"],
  listDocuments: ["documents", "months", "stages", "responsibles"],
  renderDocument: ["html", "page", "file", "plain", "warnings"],
  goTo: [],
  lastAction: ["action"],
  undo: ["says", "cells", "kept"],
};

/** Whether what came can be the answer of this call. */
export const fits = (name: Name, answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && needed[name].every((field) => field in answer);
