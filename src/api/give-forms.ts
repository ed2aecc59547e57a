import * as z from "zod/mini";
import { givenOut } from "../actions/questionnaire-rows";
import { htmlOf } from "../documents/html";
import { pageOf } from "../documents/page";
import { questionnaireDocument } from "../documents/questionnaire";
import { wordOf } from "../documents/word";
import { codesAfter } from "../questionnaires/codes";
import { papers } from "../questionnaires/papers";
import { passport } from "../spec/passport";
import { answersSay } from "../text/questionnaires";
import { call } from "./call";
import type { Context } from "./context";
import { fileName } from "./file-name";
import { sheetBuilt, writeStaying } from "./new-record";
import { spotAt } from "./placed";
import { refuse } from "./refuse";
import { roomOf, rowsFrom, topOf } from "./rows-below";

/** The register of questionnaires. */
export const REGISTER = "questionnaires";
const MOST = 200;

/** The register is built where the book has none yet. */
export const buildRegister = (context: Context): void => {
  const read = context.read(["passport", REGISTER]);
  const laid = sheetBuilt(read, REGISTER);
  if (laid.changes.length > 0) writeStaying(context, null, laid, read);
};

export const giveForms = call("giveForms", {
  input: () =>
    z.object({
      paper: z.string(),
      count: z.optional(z.number()),
      codes: z.optional(z.array(z.string())),
      word: z.optional(z.boolean()),
    }),
  writes: true,
  run: (context, { paper: asked, count, codes: again, word }) => {
    const paper =
      papers.find(({ key }) => key === asked) ??
      refuse("document-unknown", { key: asked, known: papers.map(({ key }) => key) });
    if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= MOST))
      refuse("forms-count", { found: count, most: MOST });
    const sheets = ["passport", "mentors", "mentees", REGISTER] as const;
    const before = context.read(sheets);
    const { school, school_year: year } = before.snapshot.passport;
    if (!school) {
      const { tab, cell } = spotAt(before.found.layout, { sheet: "passport", row: 0, column: "school" });
      return refuse("document-needs", { tab, cell, field: passport.columns.school.head, name: paper.title });
    }
    let codes = again ?? [];
    let says = "";
    if (count !== undefined) {
      buildRegister(context);
      const read = context.read([...sheets, "journal"]);
      const { snapshot } = read;
      const known = [...snapshot.mentors, ...snapshot.mentees].flatMap(({ code }) => code ?? []);
      const issued = snapshot.questionnaires.flatMap(({ person }) => person ?? []);
      const own = snapshot[paper.base].flatMap(({ code }) => code ?? []);
      const next = codesAfter(paper.base, own, [...known, ...issued]);
      codes = Array.from({ length: count }, next);
      says = answersSay.given({ kind: paper.kind, codes });
      const rows = givenOut(snapshot.questionnaires, codes, paper.kind, context.today);
      const changes = rowsFrom(read, REGISTER, rows, topOf(read, REGISTER), roomOf(context, read, REGISTER));
      context.write(says, changes, read);
    }
    const { title, file, turn, blocks, plain, apart } = questionnaireDocument(paper, codes, {
      school,
      year: year ?? "",
    });
    return {
      codes,
      says: says && `${says}.`,
      printed: {
        key: "questionnaire",
        title,
        file: fileName([file, codes[0] ?? ""].filter(Boolean).join(" ")),
        turn,
        html: htmlOf(blocks),
        page: pageOf(title, turn, apart),
        plain,
        ...(word && { word: wordOf(turn, blocks, apart) }),
        warnings: [],
      },
    };
  },
});
