import type { Period } from "../period/types";
import type { JudgedCriterion } from "../report/criteria";
import type { ListedItem } from "../report/overview";
import type { Facet, RoadmapItem, StageFacet } from "../report/roadmap";
import type { Documents, PrintedDocument, PrintInput } from "./answers-documents";
import type { Import, ImportInput, ImportTabs } from "./answers-import";
import type { NamesCalls, NamesMode } from "./answers-names";
import type { Papers, Recorded, StateSet } from "./answers-papers";
import type { PeopleCalls } from "./answers-people";
import type {
  AnswerRow,
  AnswersTaken,
  EmptyColumns,
  FormsGiven,
  GiveForms,
  Questionnaires,
} from "./answers-questionnaires";
import type { Candidates } from "./answers-selection";

/** What each call of the add-on answers. JSON only: a date is "YYYY-MM-DD", a figure that is not known is null (shown as «—»). */

export type Severity = "error" | "warning" | "question";

/** A place in the book that a click can open. */
export type Spot = { sheet: string; tab: string; cell: string };

export type Model = {
  key: string;
  name: string;
  /** The situation in the user's own words, an answer to «Что у вас?». */
  situation: string;
  counts: { stages: number; events: number; items: number; indicators: number };
};

export type Models = {
  models: Model[];
  /** First calendar year of the school year that fits today. */
  year: number;
  /** The screen that the menu item asked for; "" for the usual one. */
  screen: string;
  /** The book in this spreadsheet: none yet, half-built (go on with `createProgramme`), or whole. */
  book: null | {
    model: string;
    title: string;
    school: string;
    year: number;
    left: string[];
    /** Whose names the book holds; only codes when absent. */
    names?: NamesMode;
    /** Name of the school's own model whose file the book was built of. */
    own?: string;
  };
};

export type Preview = {
  model: string;
  title: string;
  /** «2026–2027». */
  schoolYear: string;
  sheets: { key: string; tab: string; state: "new" | "present"; says: string }[];
  /** Cells of the user's that would be changed: always empty unless something is shown here first. */
  touched: (Spot & { was: string; now: string })[];
  changes: number;
};

export type Built = { done: boolean; tab: string | null; built: string[]; left: string[]; total: number };

/** An item of the roadmap at the cell of its mark. */
export type Item = Spot & Omit<ListedItem, "at">;

export type Figure = { value: number | null; state: "ok" | "error" | "overwritten" | "absent" };

export type Overview = {
  title: string;
  school: string;
  schoolYear: string;
  /** The day the book counts from. */
  asOf: string | null;
  roadmap: { done: Figure; planned: Figure; dropped: Figure; share: Figure; overdue: Figure };
  stages: { no: number; name: string; total: number | null; done: number | null; overdue: number | null }[];
  overdue: Item[];
  next: Item[];
  pairs: { total: Figure; approved: Figure; unpaired: Figure; free: Figure };
  consentsMissing: Figure;
  indicators: { before: Figure; after: Figure; better: Figure; same: Figure; worse: Figure; total: Figure };
  criteria: { met: number; unmet: number; unknown: number };
};

export type Problem = Spot & {
  id: string;
  code: string;
  severity: Severity;
  found: string;
  expected: string;
  /** The whole remark as one or two Russian sentences. */
  says: string;
  /** Caption of the one-click fix, null where a person must decide. */
  fix: string | null;
};

export type Problems = {
  groups: { code: string; severity: Severity; title: string; problems: Problem[] }[];
  counts: { error: number; warning: number; question: number };
  sheets: number;
};

export type Fixed = { says: string; changes: number };

export type Repaired = { changes: { sheet: string; tab: string; says: string; count: number }[]; written: number };

/** The last action of ours that can be taken back; null when there is none. `at` "YYYY-MM-DDTHH:MM" in the spreadsheet's zone. */
export type LastAction = { action: { id: string; says: string; at: string; cells: number } | null };

/** What was put back; `kept`: cells that somebody has changed since and that were left as they are. */
export type Undone = { says: string; cells: number; kept: (Spot & { found: string; expected: string })[] };

/** What a new school year does to a book, or has done. */
export type NewYear = {
  /** «2026–2027», «2027–2028». */
  from: string;
  to: string;
  done: boolean;
  /** An earlier attempt broke off; the next one goes on from there. */
  begun: boolean;
  sheets: { key: string; tab: string; says: string[] }[];
  /** What only a person can bring up to date, each at its cell. */
  todo: (Spot & { says: string })[];
  says: string;
};

export type Marked = { item: Item; done: Figure; planned: Figure; share: Figure };

export type { Facet, RoadmapItem };

/** The whole roadmap, so that lists of it are narrowed without asking again; a cell of an item is `column` and its `at`. */
export type Roadmap = {
  asOf: string | null;
  sheet: string;
  tab: string;
  /** Letter of the column of marks. */
  column: string;
  items: RoadmapItem[];
  stages: StageFacet[];
  responsibles: Facet[];
  forms: Facet[];
  contours: Facet[];
  /** The terms were kept at approval: what was changed since is known. */
  approved: boolean;
  changed: { moved: number; added: number; dropped: number };
  /** Rows that do not stand where they first stood. */
  outOfOrder: number;
};

/** How a term is read, in words too; `warnings` should be seen before it is written. */
export type ReadPeriod = Period & { says: string; warnings: string[] };

/** What the terms of the roadmap gave: calendar cells of `filled` items, terms that nobody can read, and each with its words. */
export type ReadTerms = {
  filled: number;
  unclear: number;
  written: boolean;
  says: string;
  items: (Spot & { id: string; period: string; says: string })[];
};

export type Moved = { item: Item; read: ReadPeriod };

/** Items that were made of one, or the one that was made of several. */
export type Pieces = { ids: string[]; says: string };

/** `rows`: how many are or were out of place. */
export type Ordered = { rows: number; written: boolean; says: string };

export type Criterion = JudgedCriterion;

export type Criteria = { criteria: Criterion[]; met: number; unmet: number; unknown: number };

/** A school's own model as it stands in its file: whose ground it is on, and how much is in it. */
export type OpenedModel = { name: string; base: string; counts: Model["counts"] & { texts: number } };

/** The book as a file that other books can be built of; no people, no marks, no values are in it. */
export type SavedModel = { file: string; json: string; counts: OpenedModel["counts"] };

export type AddedStage = Spot & { no: number };

/** A call that was understood and not carried out: nothing was written. */
export type Refusal = { code: string; says: string };

/** What crosses `google.script.run` as JSON text; `act`: the action that a writing call has left in «Журнал», if any. */
export type Envelope<T> = { ok: T; act?: string | null } | { refused: Refusal };

/** Calls whose shapes stand in files of their own. */
type FurtherCalls = NamesCalls & PeopleCalls;

/** Name → [input, answer]. The server's table of calls and the sidebar's client both keep to it. */
export type Calls = FurtherCalls & {
  listModels: [Record<string, never>, Models];
  previewProgramme: [ProgrammeInput, Preview];
  createProgramme: [ProgrammeInput & { step?: boolean }, Built];
  overview: [Record<string, never>, Overview];
  findProblems: [Record<string, never>, Problems];
  fixProblem: [{ id: string }, Fixed];
  repairBook: [{ preview?: boolean }, Repaired];
  setItemStatus: [
    { id?: string; cell?: string; status: string; doneOn?: string; outcome?: string; link?: string },
    Marked,
  ];
  roadmap: [Record<string, never>, Roadmap];
  readPeriod: [{ text: string; base?: { start: string | null; end: string | null }; near?: string[] }, ReadPeriod];
  readTerms: [{ preview?: boolean }, ReadTerms];
  moveItem: [{ id: string; period: string; why: string; role?: string }, Moved];
  splitItem: [{ id: string }, Pieces];
  joinItems: [{ ids: string[] }, Pieces];
  restoreOrder: [{ preview?: boolean }, Ordered];
  criteria: [Record<string, never>, Criteria];
  lastAction: [Record<string, never>, LastAction];
  undo: [{ id?: string }, Undone];
  newYear: [{ preview?: boolean; copy?: boolean; from?: string }, NewYear];
  openModel: [{ own: string }, OpenedModel];
  saveModel: [{ name?: string }, SavedModel];
  addStage: [{ name: string }, AddedStage];
  papers: [Record<string, never>, Papers];
  setState: [
    {
      of: "programme" | number;
      state: string;
      paper: { kind?: string; number?: string; dated?: string; title?: string; signatory?: string; link?: string };
      until?: string;
      basis?: string;
      conclusion?: string;
    },
    StateSet,
  ];
  addSheet: [{ sheet: string }, { sheet: string; tab: string; built: boolean }];
  addRecord: [{ sheet: string; cells: Record<string, string | number | boolean> }, Recorded];
  changeRecord: [{ sheet: string; id: string; cells: Record<string, string | number | boolean> }, Recorded];
  listDocuments: [Record<string, never>, Documents];
  renderDocument: [PrintInput, PrintedDocument];
  importRoadmap: [ImportInput, Import];
  importTabs: [Record<string, never>, ImportTabs];
  questionnaires: [{ tab?: string }, Questionnaires];
  takeAnswers: [{ rows: AnswerRow[]; apply?: boolean }, AnswersTaken];
  giveForms: [GiveForms, FormsGiven];
  emptyColumns: [EmptyColumns, { says: string }];
  candidates: [Record<string, never>, Candidates];
  goTo: [{ sheet: string; cell: string }, Record<string, never>];
};

/** `own`: the text of a file with a school's own model; `model` is "own" then. */
export type ProgrammeInput = {
  model: string;
  year: number;
  title?: string;
  school?: string;
  municipality?: string;
  own?: string;
  /** Whose names the book is to hold; codes only when not said. */
  names?: "codes" | "pupils" | "names";
};

export type { DocumentOffer, Documents, PlacedWarning, PrintedDocument } from "./answers-documents";
export type { Import, ImportDoubt, ImportInput, ImportItem, ImportLeftover, ImportTabs } from "./answers-import";
export type {
  BookPerson,
  FoundPersonal,
  NamesMode,
  NamesScan,
  NamesState,
  NamesSwitch,
  SwitchedTab,
} from "./answers-names";
export type { Asked, Papers, Recorded, Standing, StateKey, StateSet } from "./answers-papers";
export type {
  ConsentsInput,
  ConsentsSet,
  ConsentsWithdrawn,
  ListedPerson,
  People,
  PersonConsent,
  PersonPair,
  Purpose,
} from "./answers-people";
export type { AnswerRow, AnswersTaken, Differing, FormsGiven, Questionnaires } from "./answers-questionnaires";
export type { Candidate, Candidates, SelectionCriterion } from "./answers-selection";
