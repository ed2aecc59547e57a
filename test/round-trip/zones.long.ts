import { describe, expect, it } from "vitest";
import { snapshotOf } from "./reader";
import { remarks, shownAt, withCurator } from "./seen";
import { answer, targetBook } from "./target-book";

const zones = ["UTC", "Europe/Moscow", "Asia/Vladivostok"];
const R = "Дорожная карта";

describe.each(zones)("A spreadsheet of the time zone %s", (timeZone) => {
  it("reads typed days back as the same days, also the days of both clock changes of old", () => {
    const book = targetBook({ timeZone });
    const days = ["01.09.2026", "31.12.2026", "01.01.2027", "27.03.2027", "31.10.2010", "26.10.2014"];
    days.forEach((day, i) => {
      book.person.type(R, `L${8 + i}`, day);
    });
    expect(days.map((_, i) => shownAt(book, R, `L${8 + i}`))).toEqual(days);
    const { roadmap } = snapshotOf(book.saved());
    expect(days.map((_, i) => roadmap[2 + i]?.done_on)).toEqual([
      "2026-09-01",
      "2026-12-31",
      "2027-01-01",
      "2027-03-27",
      "2010-10-31",
      "2014-10-26",
    ]);
  });

  it("puts the day of that zone when an item is done (S3-36)", () => {
    const book = targetBook({ timeZone, now: "2026-11-22T20:30:00Z" });
    book.person.type(R, "F8", "выполнено");
    const today = timeZone === "Asia/Vladivostok" ? "23.11.2026" : "22.11.2026";
    expect(shownAt(book, R, "L8")).toBe(today);
    expect(
      answer<{ item: { status: string } }>(book, "setItemStatus", { cell: "F9", status: "done" }).item.status,
    ).toBe("выполнено");
    expect(shownAt(book, R, "L9")).toBe(today);
    expect(remarks(withCurator(book))).toEqual([]);
  });

  it("reads a term's days as they were written, and writes them again the same (S2-33)", () => {
    const book = targetBook({ timeZone });
    book.person.type(R, "D8", "20.10.2026");
    expect([shownAt(book, R, "H8"), shownAt(book, R, "I8")]).toEqual(["20.10.2026", "20.10.2026"]);
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
    expect(snapshotOf(book.saved()).roadmap[2]).toMatchObject({ start: "2026-10-20", end: "2026-10-20" });
  });
});
