import * as z from "zod/mini";
import { type Answers, contentOf } from "../actions/content";
import { models } from "../programmes/list";
import type { Content } from "../snapshot/content";
import type { ProgrammeInput } from "./answers";
import { refuse } from "./refuse";

export const programmeInput = () =>
  z.object({
    model: z.string(),
    year: z.number(),
    title: z.optional(z.string()),
    school: z.optional(z.string()),
    municipality: z.optional(z.string()),
  });

/** The content that the user asked for, or a refusal that names the wrong field. */
export const askedContent = (input: ProgrammeInput): Content => {
  const model = models.find(({ key }) => key === input.model);
  const load = model?.load;
  if (!load)
    return refuse("model-unknown", {
      model: input.model,
      known: models.flatMap(({ key, load: of }) => (of ? [key] : [])),
    });
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
  };
  return contentOf(load(), answers);
};
