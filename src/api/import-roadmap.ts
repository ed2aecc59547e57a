import * as z from "zod/mini";
import { readForeign } from "../intake/read";
import { termsIn } from "../period/reader";
import { tabOf } from "../spec/book";
import { importSays } from "../text/import";
import type { Import } from "./answers-import";
import { call } from "./call";
import type { Context } from "./context";
import { answerOf } from "./import-answer";
import { importChanges, planImport } from "./import-changes";
import { foreignTabs, sourceRows } from "./import-source";
import { spotAt } from "./placed";
import { refuse } from "./refuse";
import { roomOf } from "./rows-below";

type Read = ReturnType<Context["read"]>;

const countsOf = ({ counts }: Pick<Import, "counts">) => ({ ...counts, known: counts.known.items });

export const importRoadmap = call("importRoadmap", {
  input: () =>
    z.object({
      rows: z.optional(z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])))),
      text: z.optional(z.string()),
      tab: z.optional(z.string()),
      range: z.optional(z.string()),
      choices: z.optional(z.record(z.string(), z.string())),
      apply: z.optional(z.boolean()),
    }),
  writes: true,
  run: (context, input): Import => {
    const book = context.look(["passport", "roadmap"]);
    const rows = sourceRows(context, book.found, input);
    const intake = readForeign({
      rows,
      terms: termsIn(book.snapshot),
      ...(input.choices && { choices: input.choices }),
    });
    if (intake.scan) refuse("import-scan");
    if (!input.apply) {
      const answer = answerOf(intake, book.content ? planImport(book as Read, intake) : null);
      return { ...answer, source: rows, says: importSays.preview(countsOf(answer)), applied: null };
    }
    const read = context.read(["passport", "roadmap", "summary", "journal"], ["passport"]);
    if (!read.found.sheets.roadmap) refuse("book-incomplete", { tabs: [tabOf("roadmap")] });
    const planned = planImport(read, intake);
    const answer = answerOf(intake, planned);
    if (intake.items.length + intake.stages.length === 0) refuse("import-empty");
    context.write(
      importSays.act({ stages: planned.added.stages, items: planned.added.items }),
      importChanges(read, planned, roomOf(context, read, "roadmap")),
      read,
    );
    return {
      ...answer,
      source: [],
      says: importSays.done({ ...planned.added, known: planned.known.items }),
      applied: spotAt(read.found.layout, { sheet: "roadmap", row: planned.top, column: "event" }),
    };
  },
});

export const importTabs = call("importTabs", {
  input: () => z.object({}),
  writes: false,
  run: (context) => ({ tabs: foreignTabs(context.look(["passport"]).found) }),
});
