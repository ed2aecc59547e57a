import { earliestEnd } from "../snapshot/pair-orders";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

/** A mentor's work ends sooner than three working days after the notice of it (ТК 351.8). */
export const noticeTooShort: Check = {
  code: "notice-too-short",
  severity: "question",
  find: ({ consents }) =>
    consents.flatMap((consent) => {
      const { purpose, noticed, withdrawn } = consent;
      if (purpose !== "mentoring" || withdrawn === null || noticed === null) return [];
      const day = earliestEnd(noticed);
      return withdrawn < day ? [at("consents", consent, "withdrawn", { expected: sayDay(day) })] : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "the notice came on a Friday and the work ended on the Tuesday after it",
    book: { consents: [{ purpose: "mentoring", noticed: "2026-11-20", withdrawn: "2026-11-24" }] },
    finds: [{ cell: "consents.withdrawn:6", found: "2026-11-24", expected: "25.11.2026" }],
  },
  {
    when: "three working days have passed, or the consent is another one, or nobody wrote the day of the notice",
    book: {
      consents: [
        { purpose: "mentoring", noticed: "2026-11-20", withdrawn: "2026-11-25" },
        { purpose: "participation", noticed: "2026-11-20", withdrawn: "2026-11-20" },
        { purpose: "mentoring", withdrawn: "2026-11-20" },
      ],
    },
    finds: [],
  },
];
