import { describe, expect, it } from "vitest";
import { readForeign } from "../../src/intake/read";
import { table } from "./tables";

const plan = (...terms: string[]) =>
  table(`№|Мероприятие|Срок\n${terms.map((term, i) => `${i + 1}|Встреча ${i + 1}|${term}`).join("\n")}`);

const days = (rows: string[][], terms: Parameters<typeof readForeign>[0]["terms"]) =>
  readForeign({ rows, terms }).items.map(({ read: { start, end } }) => `${start} ${end}`);

describe("Terms of a school's own table", () => {
  it("are read by the quarters of the book's passport", () => {
    const quarters = ["01.09–24.10", "05.11–28.12", "11.01–22.03", "01.04–31.05"];
    const base = { start: "2026-09-01", end: "2027-05-31" };
    expect(days(plan("I четверть", "2 четверть"), { base, quarters })).toEqual([
      "2026-09-01 2026-10-24",
      "2026-11-05 2026-12-28",
    ]);
  });

  it("take a year that is not written from the table's other terms, and from those of the book (S2-33)", () => {
    const base = { start: "2022-04-01", end: "2023-08-31" };
    expect(days(plan("апрель-август", "май 2023 г.", "июнь 2023"), { base })[0]).toBe("2023-04-01 2023-08-31");
    expect(days(plan("апрель-август"), { base, terms: ["май 2023 г.", "июнь 2023"] })).toEqual([
      "2023-04-01 2023-08-31",
    ]);
    expect(days(plan("апрель-август"), { base })).toEqual(["2022-04-01 2022-08-31"]);
  });
});
