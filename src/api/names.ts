import * as z from "zod/mini";
import { isCode } from "../names/person";
import { namesIn } from "../privacy/names-in";
import { codesAfter } from "../questionnaires/codes";
import { namesModes } from "../spec/passport";
import { sayReplaced } from "../text/names";
import { rewrite, textsOfTab } from "../workbook/every-text";
import { columnOf } from "../workbook/layout";
import type { Spot } from "./answers";
import type { NamesMode } from "./answers-names";
import { call } from "./call";
import { bookPeople } from "./people-of";
import { spotAt } from "./placed";
import { refuse } from "./refuse";

export const names = call("names", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const read = context.read(["passport", "mentors", "mentees", "pairs", "questionnaires"]);
    const { mode, people } = bookPeople(read);
    const pairsOf = new Map<string, Spot[]>();
    for (const { at, mentor, mentee } of read.snapshot.pairs)
      for (const [column, code] of [
        ["mentor", mentor],
        ["mentee", mentee],
      ] as const)
        if (code)
          pairsOf.set(code, [
            ...(pairsOf.get(code) ?? []),
            spotAt(read.found.layout, { sheet: "pairs", row: at, column }),
          ]);
    const issued = read.snapshot.questionnaires.flatMap(({ person }) => person ?? []);
    const taken = [...people.map(({ code }) => code), ...issued];
    const free = (of: "mentors" | "mentees") =>
      codesAfter(
        of,
        people.flatMap(({ base, code }) => (base === of ? [code] : [])),
        taken,
      )();
    return {
      mode,
      modes: Object.entries(namesModes).map(([key, name]) => ({ mode: key as NamesMode, name })),
      noticed: read.snapshot.passport.noticed,
      people: people.map(({ base, at, code, who, name }) => ({
        ...spotAt(read.found.layout, { sheet: base, row: at, column: "code" }),
        code,
        role: base === "mentors" ? ("mentor" as const) : ("mentee" as const),
        who,
        name,
        pairs: pairsOf.get(code) ?? [],
      })),
      next: { mentor: free("mentors"), mentee: free("mentees") },
    };
  },
});

/**
 * Puts a code in the place of one name: the panel has looked it up in its own list, the call knows only where it stands.
 * Its line in «Журнал» has no cell: what it replaced must not be kept there.
 */
export const replaceName = call("replaceName", {
  input: () =>
    z.object({
      tab: z.string(),
      cell: z.string(),
      note: z.optional(z.boolean()),
      from: z.number(),
      to: z.number(),
      code: z.string(),
    }),
  writes: true,
  run: (context, { tab, cell, note, from, to, code }) => {
    if (!isCode(code)) refuse("code-odd", { code });
    const zone = context.host.spreadsheets.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const texts = textsOfTab(context.host, tab, zone);
    const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d+)$/.exec(cell) ?? [];
    const [row, column] = [Number(digits), letters ? columnOf(letters) : 0];
    const text = String((note ? texts?.notes : texts?.cells)?.[row - 1]?.[column - 1] ?? "");
    const stands =
      namesIn(text).some((one) => one.from === from && one.to === to) || (from === 0 && to === text.length);
    const formula = note ? "" : (texts?.formulas[row - 1]?.[column - 1] ?? "");
    if (text === "" || !stands || formula) refuse("name-gone", { tab, cell });
    const now = `${text.slice(0, from)}${code}${text.slice(to)}`;
    const read = context.read(["passport", "journal"]);
    const says = sayReplaced(tab, cell, code);
    const [day = "", time = ""] = context.now.split("T");
    if (read.found.sheets.journal)
      context.write(null, [{ sheet: "journal", do: "append", rows: [{ day: { day }, time, action: says }] }], read);
    rewrite(context.host, tab, [{ row, column, what: note ? "note" : "text", now }]);
    return { sheet: tab, tab, cell, says };
  },
});
