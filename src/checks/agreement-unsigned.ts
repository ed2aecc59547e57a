import { tables } from "../spec/book";
import { at, type Check, type Example, isBlank } from "./check";

const sides = ["mentor_agreed", "mentee_agreed", "operator_agreed"] as const;

/** A group of teams counts as formed while one of the three has not signed the agreement (S3-16). */
export const agreementUnsigned: Check = {
  code: "agreement-unsigned",
  severity: "warning",
  find: ({ passport, pairs }) =>
    passport.model !== "teams"
      ? []
      : pairs.flatMap((pair) => {
          if (pair.status !== "approved" && pair.status !== "working") return [];
          const open = sides.filter((column) => isBlank(pair, column));
          const [first] = open;
          const heads = open.map((column) => tables.pairs.columns[column]?.head ?? column);
          return first ? [at("pairs", pair, first, { expected: heads.join("», «") })] : [];
        }),
};

const signed = { mentor_agreed: "2021-10-29", mentee_agreed: "2021-10-29", operator_agreed: "2021-11-01" } as const;

export const examples: readonly Example[] = [
  {
    when: "the operator has not signed, and of another group nobody but the first team (S3-16)",
    book: {
      passport: { model: "teams" },
      pairs: [
        { status: "approved", ...signed, operator_agreed: null },
        { status: "working", mentor_agreed: "2021-10-29" },
      ],
    },
    finds: [
      { cell: "pairs.operator_agreed:6", found: "", expected: "Оператор подписал" },
      { cell: "pairs.mentee_agreed:7", found: "", expected: "Наставляемый согласен на пару», «Оператор подписал" },
    ],
  },
  {
    when: "all three have signed, or the group is not approved yet",
    book: { passport: { model: "teams" }, pairs: [{ status: "approved", ...signed }, { status: "agreed" }] },
    finds: [],
  },
  { when: "the pair is of one school", book: { pairs: [{ status: "approved" }] }, finds: [] },
];
