import { itemsOf } from "../snapshot/items";
import { sayDay } from "../text/said";
import { approvalOf } from "./approval";
import { at, atField, type Check, type Example } from "./check";
import { isDated } from "./stages";
import { makesProgramme } from "./topics";

const MOST = 8;

/** Items that were over before the programme was approved, listed once at the day of approval (S1-14). */
export const itemsBeforeApproval: Check = {
  code: "items-before-approval",
  severity: "question",
  find: (snapshot) => {
    const approval = approvalOf(snapshot);
    if (approval === null) return [];
    const early = itemsOf(snapshot).filter(
      (item) => isDated(item) && (item.end ?? "") < approval.day && !makesProgramme(item),
    );
    if (early.length === 0) return [];
    const more = early.length > MOST ? ` и ещё ${early.length - MOST}` : "";
    const expected = `${early
      .slice(0, MOST)
      .map((item) => item.at)
      .join(", ")}${more}`;
    return "field" in approval
      ? [atField(approval.field, approval.day, expected)]
      : [at("papers", approval.row, "dated", { found: sayDay(approval.day), expected })];
  },
};

const item = { row: "item", kind: "months" } as const;
const roadmap = [
  { ...item, event: "Знакомство", start: "2022-09-01", end: "2022-09-30" },
  { ...item, event: "Семинар", kind: "exact", start: "2022-10-20", end: "2022-10-20" },
  { ...item, event: "Выбор формы", start: "2022-10-01", end: "2022-10-31" },
  { ...item, event: "Разработка дорожной карты", start: "2022-08-01", end: "2022-08-31" },
] as const;

export const examples: readonly Example[] = [
  {
    when: "two items were over before both schools had agreed; the making of the roadmap itself does not count (S1-14)",
    book: {
      passport: { stamp1: "agreed", stamp1_on: "2022-10-21", stamp2: "agreed", stamp2_on: "2022-10-21" },
      roadmap,
    },
    finds: [{ cell: "passport.stamp2_on", found: "2022-10-21", expected: "6, 7" }],
  },
  {
    when: "the day of approval is that of an order",
    book: {
      papers: [{ kind: "приказ", number: "15", dated: "2022-10-01", about: "программа", state: "approved" }],
      roadmap,
    },
    finds: [{ cell: "papers.dated:6", found: "01.10.2022", expected: "6" }],
  },
  {
    when: "many items were over: the first eight rows are named",
    book: {
      passport: { stamp1: "approved", stamp1_on: "2022-10-21" },
      roadmap: Array.from({ length: 11 }, () => roadmap[0]),
    },
    finds: [{ cell: "passport.stamp1_on", found: "2022-10-21", expected: "6, 7, 8, 9, 10, 11, 12, 13 и ещё 3" }],
  },
  {
    when: "the programme was approved before its first item, or it is not known when",
    book: { passport: { stamp1: "approved", stamp1_on: "2022-08-31", stamp2: "agreed" }, roadmap },
    finds: [],
  },
];
