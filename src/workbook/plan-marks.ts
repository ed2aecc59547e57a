import { sheets, type TableKey } from "../spec/book";
import type { MarkDrawn } from "./change";
import { columnOf, type Layout, place, ROW } from "./layout";
import { runs } from "./plan-styles";

/** The marker inside a conditional format's formula: ours are known by it, a person's own rules are left alone. */
export const markerOf = (formula: string): string | null => /N\("mb:([\w-]+)"\)/i.exec(formula)?.[1] ?? null;

const marked = (key: string, when: string) => `=AND(${when};N("mb:${key}")=0)`;

/** Conditional formats of a table: its declared marks, and grey for what repeats the row above. */
export const planMarks = (key: TableKey, layout: Layout, bottom: number): MarkDrawn[] => {
  const sheet = sheets[key];
  const letters = layout[key]?.letter ?? {};
  const at = (columns: readonly PropertyKey[]) =>
    columns.flatMap((c) => (letters[String(c)] ? [columnOf(letters[String(c)] as string)] : []));
  const drawn = sheet.marks.flatMap((mark): MarkDrawn[] => {
    const columns = at(mark.on);
    const when = place(mark.when, layout);
    return columns.length === 0 || when.includes("#REF!")
      ? []
      : [{ key: mark.key, ranges: runs(columns, ROW.first, bottom), formula: marked(mark.key, when), look: mark.look }];
  });
  const mute = Object.entries(sheet.of.columns).flatMap(([column, kind]) =>
    kind.mute && letters[column] ? [letters[column] as string] : [],
  );
  if (mute.length === 0) return drawn;
  const same = mute.map((letter) => `$${letter}${ROW.first}=$${letter}${ROW.head}`).join(";");
  const formula = marked("mute", `AND($${mute[mute.length - 1]}${ROW.first}<>"";${same})`);
  return [...drawn, { key: "mute", ranges: runs(mute.map(columnOf), ROW.first, bottom), formula, look: "mute" }];
};
