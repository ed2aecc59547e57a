import { sayDay } from "../text/said";
import { at, type Check, type Example, isBlank } from "./check";

/** A pair is «extended» to a day that is not later than its end, or nobody says on what ground (S3-11). */
export const pairExtendedOddly: Check = {
  code: "pair-extended-oddly",
  severity: "warning",
  find: ({ pairs }) =>
    pairs.flatMap((pair) => {
      if (pair.extended === null) return [];
      if (pair.end !== null && pair.extended <= pair.end)
        return [at("pairs", pair, "extended", { expected: `день позже ${sayDay(pair.end)}` })];
      return isBlank(pair, "extension_basis") ? [at("pairs", pair, "extension_basis", { expected: "основание" })] : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "the extension ends with the pair itself, another has no ground (S3-11)",
    book: {
      pairs: [
        { end: "2027-05-31", extended: "2027-05-31", extension_basis: "просьба" },
        { end: "2027-05-31", extended: "2027-08-31" },
      ],
    },
    finds: [
      { cell: "pairs.extended:6", found: "2027-05-31", expected: "день позже 31.05.2027" },
      { cell: "pairs.extension_basis:7", found: "", expected: "основание" },
    ],
  },
  {
    when: "it is later and has its ground, or there is none",
    book: {
      pairs: [{ end: "2027-05-31", extended: "2027-08-31", extension_basis: "просьба" }, { end: "2027-05-31" }],
    },
    finds: [],
  },
];
