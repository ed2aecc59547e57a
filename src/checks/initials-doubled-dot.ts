import type { Finding } from "../snapshot/problem";
import type { Check, Example } from "./check";
import { placeOf, textFix, textsOf } from "./texts";

/** Two dots where one letter of a name is cut: «Иванова А..Б.», not «…» and not the end of a sentence. */
const first = /(^|[^А-ЯЁа-яё.])([А-ЯЁ])\.\.(?=\s?[А-ЯЁ])/g;
const last = /([А-ЯЁ]\.\s?[А-ЯЁ])\.\.(?!\.)/g;

/** Initials with a doubled dot: the same person would be taken for two. */
export const initialsDoubledDot: Check = {
  code: "initials-doubled-dot",
  severity: "question",
  find: (snapshot) =>
    textsOf(snapshot).flatMap((at): Finding[] => {
      const now = at.text.replace(first, "$1$2.").replace(last, "$1.");
      return now === at.text ? [] : [{ ...placeOf(at), found: at.text, expected: now, ...textFix(at, now) }];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "a dot is typed twice within initials or after them",
    book: { roadmap: [{ responsible: "Иванова А..Б., директор" }, { responsible: "Петрова В.Г.., куратор" }] },
    finds: [
      {
        cell: "roadmap.responsible:6",
        found: "Иванова А..Б., директор",
        expected: "Иванова А.Б., директор",
        fix: { responsible: "Иванова А.Б., директор" },
      },
      {
        cell: "roadmap.responsible:7",
        found: "Петрова В.Г.., куратор",
        expected: "Петрова В.Г., куратор",
        fix: { responsible: "Петрова В.Г., куратор" },
      },
    ],
  },
  {
    when: "dots are where they belong",
    book: { roadmap: [{ content: "Письмо школе № 5 г. Н...", responsible: "Иванова А.Б. и др." }] },
    finds: [],
  },
];
