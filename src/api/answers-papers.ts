import type { Spot } from "./answers";

/** A row of a sheet of records that was written: its cell of «№», its id, and what is to do next. */
export type Recorded = Spot & { id: string; says: string };

export type StateKey = "draft" | "agreed" | "approved" | "running" | "extended" | "finished" | "early";
type NextState = Exclude<StateKey, "draft">;

/** A column or a field that a form asks for, under its head; `offers`: words to choose from, none for free text. */
export type Asked = {
  key: string;
  head: string;
  is: "text" | "date" | "number" | "choice";
  offers: string[];
  required: boolean;
};

/** What the programme or a stage is by its papers, and which states may follow; `lacks`: why one of them cannot yet. */
export type Standing = {
  state: StateKey;
  name: string;
  /** The paper that gives it; null for a draft. */
  paper: (Spot & { says: string; dated: string }) | null;
  steps: {
    state: NextState;
    /** What the button says. */
    name: string;
    /** The usual kind of its paper. */
    kind: string;
    /** A paper of that kind is nothing without its number. */
    numbered: boolean;
    /** What it asks for besides the paper. */
    needs: Asked[];
    lacks: (Spot & { says: string })[];
  }[];
};

export type Papers = {
  /** false: the passport lost its state, or the book its «Документы»; then no state is shown. */
  known: boolean;
  programme: Standing;
  stages: (Standing & { no: number; stage: string })[];
  /** Proposals and requests without a decision, in the order of their rows. */
  waiting: (Spot & {
    id: string;
    kind: "proposal" | "request";
    from: string;
    text: string;
    item: string;
    dated: string | null;
    due: string | null;
    next: string;
  })[];
  /** Sheets of records; those with `here` false can be added. `line`: the live sentence of the sheet. */
  registers: (Spot & { here: boolean; line: string; rows: number; fields: Asked[] })[];
  today: string;
};

/** A state that was given by a paper; `approved`: how many terms were kept as approved. */
export type StateSet = {
  of: "programme" | number;
  state: StateKey;
  name: string;
  paper: Spot & { id: string };
  next: NextState[];
  approved: number;
  says: string;
};
