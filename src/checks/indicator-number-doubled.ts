import { at, type Check, type Example } from "./check";
import { repeats } from "./repeats";

/** Two indicators under one number: a district's table and the paper forms refer to numbers (S2-36). */
export const indicatorNumberDoubled: Check = {
  code: "indicator-number-doubled",
  severity: "error",
  find: (snapshot) =>
    repeats(snapshot.indicators, ({ no }) => no?.trim() ?? null).map(([row, first]) =>
      at("indicators", row, "no", { expected: `строка ${first.at}` }),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "a number stands at two indicators",
    book: { indicators: [{ no: "5" }, { no: "6" }, { no: "5 " }] },
    finds: [{ cell: "indicators.no:8", found: "5 ", expected: "строка 6" }],
  },
  {
    when: "each number stands once, and some indicators have none",
    book: { indicators: [{ no: "5" }, { no: "6" }, {}, {}] },
    finds: [],
  },
];
