import { describe, expect, it } from "vitest";
import { acts } from "../../bench/acts";
import { type Compared, compared, onTheExample, page } from "../../bench/measured";
import { readsAfterWrites, wired } from "../../bench/peers";
import type { Calls } from "../../local/contract";
import { modelledMs } from "../../local/google/call";
import { api } from "../../src/api/table";

const onExample = onTheExample();
const beside = [20, 120].map(compared) as [Compared, Compared];

describe("What Google is asked for", () => {
  it("is counted for every call of the panel", () => {
    const counted = acts.flatMap((act) => ("call" in act ? [act.call] : []));
    expect([...new Set(counted)].sort()).toEqual(Object.keys(api).sort());
  });

  it("is what bench/calls.md says, call by call", async () => {
    await expect(page(onExample, beside)).toMatchFileSnapshot("../../bench/calls.md");
  });

  it("is never read again once writing began, but once where sheets are added, new rows go to their places or a table loses its first row", () => {
    const late = onExample.filter(({ calls }) => readsAfterWrites(calls) > 0).map(({ act }) => act.what);
    const adding =
      /^(createProgramme|addSheet|addRecord, the sheet is not there|splitItem|joinItems|newYear|takeAnswers|emptyColumns|proposePairs, written|scoreMatrix)/;
    expect(late.filter((what) => !adding.test(what))).toEqual([]);
    const tables = (what: string) => (what === "newYear" ? 3 : 1);
    expect(onExample.filter(({ act, calls }) => readsAfterWrites(calls) > tables(act.what))).toEqual([]);
  });

  it("is nothing at all when the spreadsheet is opened", () => {
    const opening = onExample.find(({ act }) => act.what.includes("onOpen"))?.calls as Calls;
    expect([opening.free, wired(opening)]).toEqual([7, 0]);
  });
});

describe("Building the roadmap's sheet", () => {
  const [small, big] = beside;
  const ratio = ({ ours, others }: Compared, name: string) => {
    const other = others.find((of) => of.name === name)?.calls as Calls;
    return modelledMs(ours.calls) / modelledMs(other);
  };

  it("takes the same calls for 120 items as for 20, where others take some for each row", () => {
    expect(wired(big.ours.calls)).toBe(wired(small.ours.calls));
    for (const name of ["cellByCell", "appendedRows", "barsRedrawn", "statesColoured"]) {
      const [few, many] = beside.map(({ others }) => others.find((of) => of.name === name)?.calls as Calls);
      expect([name, wired(many as Calls) - wired(few as Calls) >= 200]).toEqual([name, true]);
    }
  });

  it("is compared with scripts that call as often as those that were counted", () => {
    const aRow = (name: string) => {
      const other = big.others.find((of) => of.name === name) as Compared["others"][number];
      return wired(other.calls) / other.rows;
    };
    expect(aRow("barsRedrawn")).toBeCloseTo(4, 1);
    expect(aRow("statesColoured")).toBeCloseTo(6, 1);
    for (const { others } of beside)
      expect(wired(others.find(({ name }) => name === "nineCalls")?.calls as Calls)).toBe(9);
  });

  it("would take Google at most 0.15 of the time of scripts that read after each write", () => {
    expect(ratio(big, "barsRedrawn")).toBeLessThanOrEqual(0.15);
    expect(ratio(big, "statesColoured")).toBeLessThanOrEqual(0.15);
    expect(ratio(big, "cellByCell")).toBeLessThanOrEqual(0.25);
  });
});
