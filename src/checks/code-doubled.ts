import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";
import { repeats } from "./repeats";

/** Two rows of a base with one code: formulas and pairs would take either of them. */
export const codeDoubled: Check = {
  code: "code-doubled",
  severity: "error",
  find: (snapshot) =>
    (["mentors", "mentees"] as const).flatMap((base) =>
      repeats<Row<typeof base>>(snapshot[base], ({ code }) => code).map(([row, first]) =>
        at(base, row, "code", { expected: `строка ${first.at}` }),
      ),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "a code stands in two rows of a base",
    book: { mentors: [{ code: "Н-003" }, { code: "Н-004" }, { code: "Н-003" }] },
    finds: [{ cell: "mentors.code:8", found: "Н-003", expected: "строка 6" }],
  },
  {
    when: "each row has its own code, and rows without a code are left alone",
    book: { mentees: [{ code: "П-001" }, { code: "П-002" }, { who: "7 класс" }, { who: "8 класс" }] },
    finds: [],
  },
];
