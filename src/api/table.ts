import type { Calls } from "./answers";
import type { Call } from "./call";
import { listDocuments, renderDocument } from "./documents";
import { findProblems } from "./find-problems";
import { fixProblem } from "./fix-problem";
import { goTo } from "./go-to";
import { moveItem } from "./move-item";
import { newYear } from "./new-year";
import { criteria, overview } from "./overview";
import { addStage, openModel, saveModel } from "./own-model";
import { papers } from "./papers";
import { createProgramme, listModels, previewProgramme } from "./programme";
import { readPeriod } from "./read-period";
import { addRecord, addSheet, changeRecord } from "./records";
import { repairBook } from "./repair-book";
import { restoreOrder, roadmap } from "./roadmap";
import { setItemStatus } from "./set-item-status";
import { setState } from "./set-state";
import { lastAction, undo } from "./undo";

/** Every call there is. The sidebar and the command line use the same ones. */
export const api: { [N in keyof Calls]: Call<N> } = {
  listModels,
  previewProgramme,
  createProgramme,
  overview,
  findProblems,
  fixProblem,
  repairBook,
  setItemStatus,
  roadmap,
  readPeriod,
  moveItem,
  restoreOrder,
  criteria,
  lastAction,
  undo,
  newYear,
  openModel,
  saveModel,
  addStage,
  papers,
  setState,
  addSheet,
  addRecord,
  changeRecord,
  listDocuments,
  renderDocument,
  goTo,
};
