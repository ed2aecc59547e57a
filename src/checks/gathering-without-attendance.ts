import { gatherings } from "../spec/outreach";
import { at, type Check, type Example, isBlank } from "./check";

const isGathering = (channel: string | null) => gatherings.some((of) => of === channel?.trim().toLowerCase());

/** People came together, and it is not said who or how many (S2-16). */
export const gatheringWithoutAttendance: Check = {
  code: "gathering-without-attendance",
  severity: "warning",
  find: ({ papers, outreach, asOf }) => [
    ...papers
      .filter((row) => row.kind === "протокол" && isBlank(row, "present"))
      .map((row) => at("papers", row, "present", { found: row.title ?? "протокол" })),
    ...outreach
      .filter((row) => isGathering(row.channel) && asOf !== null && row.dated !== null && row.dated <= asOf)
      .filter((row) => isBlank(row, "attended"))
      .map((row) => at("outreach", row, "attended", { found: row.channel ?? "" })),
  ],
};

export const examples: readonly Example[] = [
  {
    when: "a protocol names nobody, a round table says not how many came (S2-16)",
    book: {
      asOf: "2026-11-22",
      papers: [{ kind: "протокол", title: "Выбор форм наставничества" }],
      outreach: [{ channel: "круглый стол", dated: "2026-08-27" }],
    },
    finds: [
      { cell: "papers.present:6", found: "Выбор форм наставничества", expected: "" },
      { cell: "outreach.attended:6", found: "круглый стол", expected: "" },
    ],
  },
  {
    when: "both say it; a site needs nobody to come",
    book: {
      asOf: "2026-11-22",
      papers: [{ kind: "протокол", present: "7 человек" }, { kind: "приказ" }],
      outreach: [
        { channel: "круглый стол", dated: "2026-08-27", attended: 18 },
        { channel: "сайт школы", dated: "2026-08-27" },
        { channel: "педсовет", dated: "2026-12-27" },
      ],
    },
    finds: [],
  },
];
