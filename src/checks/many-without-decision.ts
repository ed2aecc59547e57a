import { boundBy } from "../snapshot/pair-orders";
import { at, type Check, type Example, isBlank } from "./check";

/** A team works with several others, and the operator's decision about it is not named (S3-19). */
export const manyWithoutDecision: Check = {
  code: "many-without-decision",
  severity: "warning",
  find: (snapshot) => {
    if (snapshot.passport.model !== "teams") return [];
    const bound = boundBy(snapshot);
    const told = new Set<number>();
    return (["mentor", "mentee"] as const).flatMap((side) =>
      [...bound[side]].flatMap(([code, pairs]) => {
        const [open] = pairs.filter((pair) => isBlank(pair, "decision"));
        if (pairs.length < 2 || !open || told.has(open.at)) return [];
        told.add(open.at);
        return [at("pairs", open, "decision", { found: code, expected: String(pairs.length) })];
      }),
    );
  },
};

const pair = { mentor: "ОК-01", status: "approved" } as const;

export const examples: readonly Example[] = [
  {
    when: "an experienced team leads two, and only one row names the decision; a developing one has two teams (S3-19)",
    book: {
      passport: { model: "teams" },
      pairs: [
        { ...pair, mentee: "РК-01", decision: "№ 11 от 12.11.2021" },
        { ...pair, mentee: "РК-02" },
        { ...pair, mentor: "ОК-02", mentee: "РК-03" },
        { ...pair, mentor: "ОК-03", mentee: "РК-03", status: "agreed" },
      ],
    },
    finds: [
      { cell: "pairs.decision:7", found: "ОК-01", expected: "2" },
      { cell: "pairs.decision:8", found: "РК-03", expected: "2" },
    ],
  },
  {
    when: "a second pair is only proposed or is over, or people of one school are paired",
    book: {
      passport: { model: "teams" },
      pairs: [
        { ...pair, mentee: "РК-01" },
        { ...pair, mentee: "РК-02", status: "proposed" },
        { ...pair, mentee: "РК-03", status: "finished" },
      ],
    },
    finds: [],
  },
  {
    when: "a mentor of a school has two pupils",
    book: {
      pairs: [
        { ...pair, mentee: "П-001" },
        { ...pair, mentee: "П-002" },
      ],
    },
    finds: [],
  },
];
