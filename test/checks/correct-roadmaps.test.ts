import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/all";
import { bookOf } from "../../src/checks/examples";
import { byDays, byMonths, byQuarters, municipal, ofTeachers, twoLevels } from "./correct-roadmaps";

/** Every remark of every check, as "code sheet.column:row". */
const remarks = (part: Parameters<typeof bookOf>[0]) =>
  checks.flatMap(({ code, find }) =>
    find(bookOf(part)).map(({ sheet, column, row, found }) => `${code} ${sheet}.${column}:${row} ${found}`),
  );

describe("A school's correct roadmap gives no remark at all", () => {
  it.each([
    ["of seven stages by months, both bases at once (S1-12, S2-04, S2-35)", byMonths],
    ["of young teachers, by exact days, without stages (S1-14, S2-30)", byDays],
    ["by quarters, with a plan for the next year at the end (S1-61, S2-30)", byQuarters],
    ["of teachers, that begins with a package of local acts (S2-17, S2-35)", ofTeachers],
    ["of two teams of a district, whose report comes after the end (S3-07, S3-35, S3-42, S3-46)", municipal],
    ["in two levels, each event with its form (S4-20, S4-22, S4-23)", twoLevels],
  ])("%s", (_, part) => {
    expect(remarks(part)).toEqual([]);
  });
});
