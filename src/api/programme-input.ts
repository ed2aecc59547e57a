import * as z from "zod/mini";
import { type Answers, contentOf } from "../actions/content";
import { models } from "../programmes/list";
import type { ProgrammeModel } from "../programmes/model";
import { type OwnModel, type OwnWrong, onBase, readOwn } from "../programmes/own";
import type { Content } from "../snapshot/content";
import { expectedOf } from "../text/expected";
import { filePlace, fileShows } from "../text/model-file";
import type { Model, ProgrammeInput } from "./answers";
import { refuse } from "./refuse";

export const programmeInput = () =>
  z.object({
    model: z.string(),
    year: z.number(),
    title: z.optional(z.string()),
    school: z.optional(z.string()),
    municipality: z.optional(z.string()),
    own: z.optional(z.string()),
    names: z.optional(z.enum(["codes", "pupils", "names"])),
  });

/** Stands in `model` where the model comes from a file. */
const OWN = "own";

const modelOf = (key: string): ProgrammeModel => {
  const load = models.find((of) => of.key === key)?.load;
  return load ? load() : refuse("model-unknown", { model: key, known: models.map((of) => of.key) });
};

const refuseFile = (wrong: OwnWrong): never => {
  if (wrong.why === "newer") return refuse("model-file-newer", { found: wrong.found });
  if (wrong.why === "wrong")
    return refuse("model-file-wrong", {
      at: filePlace(wrong.path),
      found: fileShows(wrong.found),
      expected: expectedOf(wrong.issue),
    });
  return refuse("model-file-foreign", { json: wrong.why === "not-ours" });
};

/** The model in the text of a file, on the ground of ours; a refusal says what is wrong with the file and where. */
export const ownModel = (text: string): { model: ProgrammeModel; own: OwnModel } => {
  const read = readOwn(text);
  if ("wrong" in read) return refuseFile(read.wrong);
  return { model: onBase(modelOf(read.model.base), read.model), own: read.model };
};

/** The content that the user asked for, or a refusal that names the wrong field. */
export const askedContent = (input: ProgrammeInput, today = ""): Content => {
  const model = input.model === OWN ? ownModel(input.own ?? "").model : modelOf(input.model);
  if (!Number.isInteger(input.year) || input.year < 2015 || input.year > 2100)
    refuse("year-out-of-range", { year: input.year });
  if (input.title !== undefined && input.title.trim() === "") refuse("title-empty");
  if (input.school !== undefined && input.school.trim() === "") refuse("school-empty");
  const { year, title, school, municipality } = input;
  const answers: Answers = {
    year,
    ...(title && { title }),
    ...(school && { school }),
    ...(municipality && { municipality }),
    // whoever was asked whose names to keep has read the rule beside the question
    ...(input.names && { names: input.names, noticed: today }),
  };
  return contentOf(model, answers);
};

/** How much is in a model; nothing in one that is only announced. */
export const countsOf = (of?: Pick<ProgrammeModel, "stages" | "indicators">): Model["counts"] => {
  const events = of?.stages.flatMap(({ events: own, parts = [] }) => [own, ...parts.map((part) => part.events)].flat());
  return {
    stages: of?.stages.length ?? 0,
    events: events?.length ?? 0,
    items: events?.reduce((sum, { items }) => sum + Math.max(1, items.length), 0) ?? 0,
    indicators: of?.indicators.length ?? 0,
  };
};
