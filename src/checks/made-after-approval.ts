import { itemsOf } from "../snapshot/items";
import { sayDay } from "../text/said";
import { approvalOf } from "./approval";
import { at, type Check, type Example } from "./check";
import { isDated, startOf } from "./stages";
import { makesProgramme } from "./topics";

/** The programme or its roadmap is made after the day on which it was approved (S1-61). */
export const madeAfterApproval: Check = {
  code: "made-after-approval",
  severity: "question",
  find: (snapshot) => {
    const approval = approvalOf(snapshot);
    if (approval === null) return [];
    return itemsOf(snapshot)
      .filter((item) => isDated(item) && startOf(item) > approval.day && makesProgramme(item))
      .map((item) => at("roadmap", item, "period", { expected: sayDay(approval.day) }));
  },
};

const passport = { stamp1: "approved", stamp1_on: "2022-10-21" } as const;
const item = { row: "item", kind: "range" } as const;

export const examples: readonly Example[] = [
  {
    when: "the roadmap is to be approved five weeks after the programme was (S1-61)",
    book: {
      passport,
      roadmap: [
        {
          ...item,
          content: "Детализация и утверждение «дорожной карты»",
          period: "25.11-10.12.2022 г.",
          start: "2022-11-25",
          end: "2022-12-10",
        },
      ],
    },
    finds: [{ cell: "roadmap.period:6", found: "25.11-10.12.2022 г.", expected: "21.10.2022" }],
  },
  {
    when: "it is made before; programmes of others, a correction, an unknown day of approval",
    book: {
      passport,
      roadmap: [
        { ...item, content: "Разработать дорожную карту", start: "2022-09-01", end: "2022-10-31" },
        {
          ...item,
          content: "Разработка индивидуальных программ наставничества",
          start: "2022-11-01",
          end: "2022-11-30",
        },
        { ...item, content: "Корректировка дорожной карты", start: "2023-01-09", end: "2023-01-31" },
      ],
    },
    finds: [],
  },
];
