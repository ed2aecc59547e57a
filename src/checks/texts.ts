import type { Finding, Mend } from "../snapshot/problem";
import type { Snapshot } from "../snapshot/snapshot";
import { type SheetKey, tables } from "../spec/book";
import type { Kind } from "../spec/kinds";

/** A text that somebody typed into a cell. A field of the passport has row 0. */
export type Text = { sheet: SheetKey; row: number; column: string; text: string };

const read: readonly SheetKey[] = [
  ...(["passport", "programme", "roadmap", "mentors", "mentees", "consents", "pairs"] as const),
  ...(["indicators", "papers", "proposals", "outreach", "training", "requests", "selection"] as const),
  ...(["teams", "members", "plans", "meetings", "diary", "support"] as const),
];

const service = new Set(["passport.model", "passport.own"]);

const typed = Object.fromEntries(
  read.map((sheet) => [
    sheet,
    Object.entries<Kind>(tables[sheet].columns)
      .filter(([column, { is, computed, hidden, painted }]) => {
        return is === "text" && !computed && !hidden && !painted && !service.has(`${sheet}.${column}`);
      })
      .map(([column]) => column),
  ]),
);

/** Every text of the book that people type, from the passport on in the order of rows; machine columns and figures are no texts. */
export const textsOf = (snapshot: Snapshot): Text[] =>
  read.flatMap((sheet) => {
    const rows = (sheet === "passport" ? [snapshot.passport] : snapshot[sheet as "roadmap"]) as readonly object[];
    return rows.flatMap((row) =>
      (typed[sheet] as string[]).flatMap((column): Text[] => {
        const text = (row as Record<string, unknown>)[column];
        const at = (row as { at?: number }).at ?? 0;
        return typeof text === "string" && text !== "" ? [{ sheet, row: at, column, text }] : [];
      }),
    );
  });

/** The place of a text, as a finding names it. */
export const placeOf = ({ sheet, row, column }: Text) => ({ sheet, row, column });

/** The one-click fix that puts another text there; rows have one, fields of the passport are for a person to change. */
export const textFix = ({ sheet, column }: Text, now: string, more: readonly Mend[] = []): Pick<Finding, "fix"> =>
  sheet === "passport" ? {} : { fix: [{ column, now }, ...more] };
