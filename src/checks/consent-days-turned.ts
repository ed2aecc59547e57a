import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

/** A consent that ended, or was withdrawn, before it was given. */
export const consentDaysTurned: Check = {
  code: "consent-days-turned",
  severity: "error",
  find: ({ consents }) =>
    consents.flatMap((consent) =>
      (["till", "withdrawn"] as const).flatMap((column) => {
        const { dated, [column]: day } = consent;
        return dated !== null && day !== null && day < dated
          ? [at("consents", consent, column, { expected: `согласие дано ${sayDay(dated)}` })]
          : [];
      }),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "a consent runs out before its own day, another one was withdrawn before it",
    book: {
      consents: [
        { dated: "2026-09-10", till: "2026-05-31" },
        { dated: "2026-09-10", withdrawn: "2026-09-09" },
      ],
    },
    finds: [
      { cell: "consents.till:6", found: "2026-05-31", expected: "согласие дано 10.09.2026" },
      { cell: "consents.withdrawn:7", found: "2026-09-09", expected: "согласие дано 10.09.2026" },
    ],
  },
  {
    when: "the days follow each other, or are one, or are not written",
    book: {
      consents: [{ dated: "2026-09-10", till: "2027-05-31", withdrawn: "2026-09-10" }, { till: "2026-05-31" }],
    },
    finds: [],
  },
];
