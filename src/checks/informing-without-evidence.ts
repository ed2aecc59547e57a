import { at, type Check, type Example, isBlank } from "./check";

/** Somebody was told, by their own words, and nothing shows it: a link or a protocol (S1-46, S2-09). */
export const informingWithoutEvidence: Check = {
  code: "informing-without-evidence",
  severity: "warning",
  find: ({ outreach, asOf }) =>
    outreach
      .filter((row) => asOf !== null && row.dated !== null && row.dated <= asOf && isBlank(row, "link"))
      .map((row) => at("outreach", row, "link", { found: row.channel ?? row.title ?? "" })),
};

export const examples: readonly Example[] = [
  {
    when: "a teachers' council was held and has no protocol (S1-46, S2-09)",
    book: { asOf: "2026-11-22", outreach: [{ channel: "педсовет", dated: "2026-11-10" }] },
    finds: [{ cell: "outreach.link:6", found: "педсовет", expected: "" }],
  },
  {
    when: "the link is there, or the day is still to come",
    book: {
      asOf: "2026-11-22",
      outreach: [
        { channel: "сайт школы", dated: "2026-11-10", link: "новость 5" },
        { channel: "СМИ", dated: "2026-12-10" },
      ],
    },
    finds: [],
  },
];
