import { describe, expect, it } from "vitest";
import { deeds } from "./deeds";
import { acts, clashes, pointsOf } from "./second-curator";

const mark = deeds().find(({ name }) => name === "a mark with an outcome");
if (!mark) throw new Error("[second-curator.test] no deed marks an item.");
const points = pointsOf(mark);
const sending = points.indexOf("SpreadsheetApp.flush");
const lastLook = points.lastIndexOf("Range.getValues", sending);

/** `npm run test:long` has all acts. */
const chosen = ["the very cell", "inserts a column"];
const some = acts.filter(({ name }) => chosen.some((part) => name.includes(part)));

describe("While a mark is being made", () => {
  it.each(some.map((act) => [act.name, act] as const))(
    "another curator %s: before the last look and as it is sent, both end as if one had come after the other",
    (_, act) => {
      expect(clashes(mark, act, [lastLook, sending])).toEqual([]);
    },
  );
});

describe("While an item is being postponed", () => {
  it("another curator inserts a column as it is sent: its first term is not lost (S1-28)", () => {
    const move = deeds().find(({ name }) => name === "postponing an item");
    const act = acts.find(({ name }) => name === "inserts a column");
    if (!move || !act) throw new Error("[second-curator.test] no deed postpones an item.");
    expect(clashes(move, act, [pointsOf(move).indexOf("SpreadsheetApp.flush")])).toEqual([]);
  });
});
