import type { Calls } from "./answers";
import type { Call } from "./call";
import { people, setConsents, withdrawConsents } from "./consents";
import { listDocuments, renderDocument } from "./documents";
import { findProblems } from "./find-problems";
import { fixProblem } from "./fix-problem";
import { giveForms } from "./give-forms";
import { goTo } from "./go-to";
import { importRoadmap, importTabs } from "./import-roadmap";
import { moveItem } from "./move-item";
import { names, replaceName } from "./names";
import { newYear } from "./new-year";
import { criteria, overview } from "./overview";
import { addStage, openModel, saveModel } from "./own-model";
import { extendPair, finishPair, replaceInPair } from "./pair-changes";
import { agreePairs, approvePairs } from "./pair-orders";
import { pairs } from "./pairs";
import { papers } from "./papers";
import { setPreferences } from "./preferences";
import { createProgramme, listModels, previewProgramme } from "./programme";
import { lookAtPair, proposePairs } from "./propose-pairs";
import { emptyColumns, questionnaires, takeAnswers } from "./questionnaires";
import { readPeriod } from "./read-period";
import { readTerms } from "./read-terms";
import { addRecord, addSheet, changeRecord } from "./records";
import { repairBook } from "./repair-book";
import { lockPair, rejectPair, swapPairs } from "./review-pairs";
import { restoreOrder, roadmap } from "./roadmap";
import { scanNames } from "./scan-names";
import { scoreMatrix } from "./score-matrix";
import { candidates } from "./selection";
import { setItemStatus } from "./set-item-status";
import { setState } from "./set-state";
import { joinItems, splitItem } from "./split-item";
import { switchNames } from "./switch-names";
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
  readTerms,
  moveItem,
  splitItem,
  joinItems,
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
  importRoadmap,
  importTabs,
  people,
  setConsents,
  withdrawConsents,
  pairs,
  proposePairs,
  scoreMatrix,
  lookAtPair,
  lockPair,
  rejectPair,
  swapPairs,
  setPreferences,
  agreePairs,
  approvePairs,
  replaceInPair,
  extendPair,
  finishPair,
  questionnaires,
  takeAnswers,
  giveForms,
  emptyColumns,
  candidates,
  goTo,
  names,
  scanNames,
  switchNames,
  replaceName,
};
