import { describe, expect, it } from "vitest";
import { neighbourhood } from "../../src/period/neighbours";
import { readPeriod } from "../../src/period/read";
import { reader } from "../../src/period/reader";
import type { Base } from "../../src/period/types";

const plan = { start: "2022-04-01", end: "2023-08-31" };
const nowhere: Base = { start: null, end: null };
const read = (text: string, terms: readonly string[], base: Base = plan) => {
  const { start, end, flags } = reader({ base, terms })(text);
  return [start, end, flags];
};

describe("A term without a year", () => {
  it("takes it from the terms beside it where the plan leaves a choice (S2-33)", () => {
    const beside = ["май 2022 г", "август – сентябрь 2022 г"];
    expect(read("апрель-август", beside)).toEqual(["2022-04-01", "2022-08-31", ["year-from-base"]]);
    expect(read("апрель-август", ["май 2023 г.", "июнь 2023"])).toEqual([
      "2023-04-01",
      "2023-08-31",
      ["year-from-neighbours"],
    ]);
  });

  it("and without a plan is of the same school year as they are (S2-33)", () => {
    const beside = ["сентябрь 2022 г.", "октябрь 2022", "при необходимости"];
    expect(read("май", beside, nowhere)).toEqual(["2023-05-01", "2023-05-31", ["year-from-neighbours"]]);
    expect(read("август", beside, nowhere)).toEqual(["2022-08-01", "2022-08-31", ["year-from-neighbours"]]);
    expect(read("апрель-август", ["май 2022 г"], nowhere)).toEqual([
      "2022-04-01",
      "2022-08-31",
      ["year-from-neighbours"],
    ]);
  });

  it("follows the plan where it has such a day once only", () => {
    expect(read("ноябрь", ["ноябрь 2021"])).toEqual(["2022-11-01", "2022-11-30", ["year-from-base"]]);
  });

  it("has no day where neither tells", () => {
    expect(read("май", ["июнь", "по согласованию"], nowhere)).toEqual([null, null, []]);
  });
});

describe("The days that terms name", () => {
  it("are those with their own year, the first and the last of them", () => {
    expect(neighbourhood(["май", "сентябрь 2022", "21.10.2022", "до 15.03.2023", "ежемесячно"])).toEqual({
      start: "2022-09-01",
      end: "2023-03-15",
    });
    expect(neighbourhood([])).toEqual(nowhere);
  });
});

describe("A year that must be a slip", () => {
  const base = { start: "2022-09-01", end: "2023-05-31" };
  it.each([
    ["15.10.2023", "2023-10-15", { start: "2022-10-15", end: "2022-10-15" }],
    ["март 2022 г.", "2022-03-01", { start: "2023-03-01", end: "2023-03-31" }],
    ["с 10 по 14 октября 2021 г.", "2021-10-10", { start: "2022-10-10", end: "2022-10-14" }],
  ])(
    "«%s» is read as it stands, and the same days in the programme are the other reading",
    (text, start, alternative) => {
      const found = readPeriod({ text, base });
      expect([found.start, found.flags, found.alternative]).toEqual([start, ["year-suspect"], alternative]);
    },
  );

  it.each(["август 2022 г.", "октябрь 2022 г.", "июнь 2023", "октябрь 2018"])("«%s» is none", (text) => {
    expect(readPeriod({ text, base })).toMatchObject({ flags: [], alternative: null });
  });

  it.each(["август 2022 г.", "сентябрь 2023 г.", "25.08.2022"])(
    "«%s» prepares a programme of a whole year or reports on it, and is none",
    (text) => {
      const year = { start: "2022-09-01", end: "2023-08-31" };
      expect(readPeriod({ text, base: year })).toMatchObject({ flags: [], alternative: null });
    },
  );
});
