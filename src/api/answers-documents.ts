import type { Choosing } from "../documents/list";
import type { DocumentKey, Turn } from "../documents/source";
import type { Spot } from "./answers";

/** Something to look at before a document is signed, at its cell. */
export type PlacedWarning = Spot & { says: string };

/** A document that can be printed; while `needs` is not empty it is refused. */
export type DocumentOffer = {
  key: DocumentKey;
  name: string;
  says: string;
  turn: Turn;
  choices: Choosing[];
  needs: PlacedWarning[];
};

/** What can be printed and out of what one may choose; `month` "YYYY-MM" is the one to begin with, "" where there is none. */
export type Documents = {
  documents: DocumentOffer[];
  months: { key: string; name: string }[];
  month: string;
  stages: { no: number; name: string }[];
  responsibles: string[];
  /** Purposes of consents. */
  purposes: { key: string; name: string }[];
};

/** Which document, and what may be chosen for it; `pairs` are numbers or ids of pairs. */
export type PrintInput = {
  key: string;
  month?: string;
  stage?: number;
  responsible?: string;
  newPage?: boolean;
  purpose?: string;
  people?: string[];
  order?: string;
  pairs?: string[];
  word?: boolean;
};

/**
 * A printed form. `html` is a fragment in which each code of a person is `<span data-code="Н-003">Н-003</span>`; `page` is
 * the whole page around it, for a printer: the fragment goes where it says `<!--document-->`. `word`, where it was asked for,
 * are the parts of a .docx file by their paths; whoever saves it packs them.
 */
export type PrintedDocument = {
  key: DocumentKey | "questionnaire";
  title: string;
  /** Name of a file without its ending. */
  file: string;
  turn: Turn;
  html: string;
  page: string;
  plain: string;
  word?: Record<string, string>;
  warnings: PlacedWarning[];
};
