import * as z from "zod/mini";
import { codedBy } from "../privacy/mentions";
import { keepsName } from "../questionnaires/kept-names";
import { type SheetKey, sheets, tables } from "../spec/book";
import type { Kind } from "../spec/kinds";
import { type NamesMode, namesModes } from "../spec/passport";
import { saySwitched } from "../text/names";
import type { Change } from "../workbook/change";
import { tabsOf } from "../workbook/every-text";
import { frozenOf } from "../workbook/plan-table";
import type { NamesCalls, SwitchedTab } from "./answers-names";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";
import { type BasePerson, bookPeople } from "./people-of";
import { placed } from "./placed";
import { switchTab } from "./switch-tab";

type Input = NamesCalls["switchNames"][0];
type Read = ReturnType<Context["read"]>;

const bases = ["mentors", "mentees"] as const;

/** The column of names comes into sight or leaves it; what stands beside it makes room. */
const sights = (read: Read, to: NamesMode): Change[] =>
  bases
    .filter((sheet) => read.found.sheets[sheet])
    .map((sheet) => ({
      sheet,
      do: "sight",
      column: "name",
      away: to === "codes",
      frozen: frozenOf(sheet, to === "codes"),
      widths: Object.entries<Kind>(sheets[sheet].of.columns).flatMap(([column, { besideName, width }]) =>
        besideName ? [{ column, width: to === "codes" ? width : besideName }] : [],
      ),
    }));

/** Cells of the columns of names: who leaves the book is cleared, who comes is written; rows of nobody are cleared too. */
const nameCells = (read: Read, people: readonly BasePerson[], to: NamesMode, given: Map<string, string>): Change[] =>
  bases.flatMap((sheet): Change[] => {
    const cells = people
      .filter(({ base }) => base === sheet)
      .flatMap(({ at, code, name, category }) => {
        const now = keepsName(to, category) ? (given.get(code) ?? name) : "";
        return now === name ? [] : [{ row: at, now }];
      });
    return cells.length > 0 && read.found.layout[sheet]?.letter["name"]
      ? [{ sheet, do: "put", column: "name", cells }]
      : [];
  });

const field = (read: Read, name: "names" | "noticed", now: string): Change[] => {
  const at = placed(read.found.layout, { sheet: "passport", row: 0, column: name });
  return at ? cellChanges(read, "passport", at.row, [{ column: at.column, now }]) : [];
};

const journalLine = ({ now }: Context, read: Read, to: NamesMode): Change[] => {
  const [day = "", time = ""] = now.split("T");
  return read.found.sheets.journal
    ? [{ sheet: "journal", do: "append", rows: [{ day: { day }, time, action: saySwitched(to) }] }]
    : [];
};

/** The last step: the columns of names, their sight, the passport, and a line of «Журнал» without any name. */
const finish = (context: Context, read: Read, people: readonly BasePerson[], { to, names = [] }: Input): void => {
  const given = new Map(names.map(({ code, name }) => [code, name.trim()]));
  const same = read.snapshot.passport.names === to;
  context.write(
    null,
    [
      ...(same ? [] : journalLine(context, read, to)),
      ...nameCells(read, people, to, given),
      ...sights(read, to),
      ...(same ? [] : field(read, "names", namesModes[to])),
      ...(read.snapshot.passport.noticed ? [] : field(read, "noticed", context.today)),
    ],
    read,
  );
};

const needed: readonly SheetKey[] = ["passport", "mentors", "mentees", "journal"];

/**
 * Changes whose names the book holds. To codes: first with `preview`, then with each of its `tab`s, then without: the
 * columns of names, by which people are known until then, are cleared last, so that a broken switch is simply repeated.
 * `names` come into the book only where the mode allows them.
 */
export const switchNames = call("switchNames", {
  input: () =>
    z.object({
      to: z.enum(["codes", "pupils", "names"]),
      preview: z.optional(z.boolean()),
      tab: z.optional(z.string()),
      names: z.optional(z.array(z.object({ code: z.string(), name: z.string() }))),
    }),
  writes: true,
  run: (context, input) => {
    const { to, preview, tab } = input;
    const read = context.read(needed);
    const { people, known } = bookPeople(read);
    const leaving = known.filter(({ category }) => !keepsName(to, category));
    const coded = codedBy(leaving);
    const looked = preview ? tabsOf(context.host) : tab ? [tab] : [];
    const tabs = (leaving.length > 0 ? looked : []).flatMap((one): SwitchedTab[] => {
      const switched = switchTab(context, one, coded, !preview);
      const any =
        switched && switched.cells.length + switched.notes + switched.lists + switched.journal + switched.says.length;
      return switched && any ? [switched] : [];
    });
    const codes = new Set(people.filter(({ category }) => keepsName(to, category)).map(({ code }) => code));
    const comes = (input.names ?? []).filter(({ code, name }) => codes.has(code) && name.trim() !== "").length;
    const titled = coded(context.host.spreadsheets.getActiveSpreadsheet().getName()) !== null;
    if (!preview && !tab) finish(context, read, people, input);
    return {
      to,
      tabs,
      names: leaving.map(({ code, name, who }) => ({ code, name, position: who })),
      comes,
      leaves: leaving.length,
      says: titled
        ? "Имя стоит в названии самой таблицы: переименуйте файл сами."
        : `${tables.passport.columns["names"]?.head ?? ""}: ${namesModes[to]}.`,
    };
  },
});
