import { at, type Check, type Example, isBlank } from "./check";

/** A protocol says when, about what, and what was decided (S2-07). */
export const protocolIncomplete: Check = {
  code: "protocol-incomplete",
  severity: "warning",
  find: ({ papers }) =>
    papers.flatMap((row) => {
      if (row.kind !== "протокол") return [];
      // a protocol that is to give a state is asked for its day by that
      const day = isBlank(row, "dated") && row.state === null;
      const decision = isBlank(row, "decision");
      const expected = [...(day ? ["даты"] : []), ...(decision ? ["повестки и решения"] : [])].join(" и ");
      return expected ? [at("papers", row, day ? "dated" : "decision", { found: row.title ?? "", expected })] : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "two protocols: one says nothing, the other has its day only (S2-07)",
    book: {
      papers: [
        { kind: "протокол", title: "Выбор форм" },
        { kind: "протокол", title: "Итоги", dated: "2027-05-20" },
      ],
    },
    finds: [
      { cell: "papers.dated:6", found: "Выбор форм", expected: "даты и повестки и решения" },
      { cell: "papers.decision:7", found: "Итоги", expected: "повестки и решения" },
    ],
  },
  {
    when: "all is there; a letter decides nothing",
    book: { papers: [{ kind: "протокол", dated: "2027-05-20", decision: "Продолжить" }, { kind: "письмо" }] },
    finds: [],
  },
];
