import type { Frequency, PeriodKind } from "../../../src/period/types";

/** A term as a school writes it, and what a careful reader takes it for. */
export type Written = {
  text: string;
  kind: PeriodKind;
  start: string | null;
  end: string | null;
  freq: Frequency | null;
  /** How many separate dates a list has; 0 where it is none. */
  parts: number;
};

/** The plan against which all of them are read. */
export const plan = { start: "2022-09-01", end: "2023-05-31" };

const day = (text: string | undefined) => {
  if (text === "S") return plan.start;
  if (text === "E") return plan.end;
  return text === undefined || text === "-" ? null : text;
};

/**
 * Lines «text | kind start end frequency ×parts»: one day stands for both, «-» for no day, S and E for the plan's own ends,
 * \n for a line break in the text.
 */
export const table = (lines: string): Written[] =>
  lines
    .split("\n")
    .filter((line) => line.includes(" | "))
    .map((line) => {
      const at = line.lastIndexOf(" | ");
      const [kind = "", ...rest] = line
        .slice(at + 3)
        .trim()
        .split(/\s+/);
      const parts = Number(rest.find((of) => of.startsWith("×"))?.slice(1) ?? 0);
      const days = rest.filter((of) => /^(-|S|E|\d{4}-\d\d-\d\d)$/.test(of));
      const freq = rest.find((of) => /^[a-z-]{2,}$/.test(of)) ?? null;
      const text = line.slice(0, at).replace(/^ {2}/, "").replace(/\\n/g, "\n").replace(/^"|"$/g, "");
      return {
        text,
        kind: kind as PeriodKind,
        start: day(days[0]),
        end: day(days[1] ?? days[0]),
        freq: freq as Frequency | null,
        parts,
      };
    });
