import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/period/read";

const base = { start: "2022-04-01", end: "2023-08-31" };
const read = (text: string, of = base) => {
  const { kind, start, end } = readPeriod({ text, base: of });
  return [kind, start, end];
};

describe("the periods of the roadmap of 2022–2023 (S2-33)", () => {
  it.each([
    ["апрель-август", "months", "2022-04-01", "2022-08-31"],
    ["май 2022 г", "months", "2022-05-01", "2022-05-31"],
    ["апрель - август 2022 г", "months", "2022-04-01", "2022-08-31"],
    ["август – сентябрь\n2022 г", "months", "2022-08-01", "2022-09-30"],
    ["апрель - сентябрь 2022 г", "months", "2022-04-01", "2022-09-30"],
    ["Сентябрь- ноябрь 2022 г", "months", "2022-09-01", "2022-11-30"],
    ["август\n2022 г", "months", "2022-08-01", "2022-08-31"],
    ["апрель – сентябрь\n2022г", "months", "2022-04-01", "2022-09-30"],
    ["сентябрь\n2022 г", "months", "2022-09-01", "2022-09-30"],
    ["сентябрь 2022 г", "months", "2022-09-01", "2022-09-30"],
    ["При необходимости", "as-needed", null, null],
    ["2022-2023 учебный год ", "all-year", "2022-09-01", "2023-08-31"],
    ["2022 - 2023 учебный год", "all-year", "2022-09-01", "2023-08-31"],
    ["январь 2023", "months", "2023-01-01", "2023-01-31"],
  ])("%j is %s, %s … %s (S2-33)", (text, kind, start, end) => {
    expect(read(text)).toEqual([kind, start, end]);
  });

  it("spaces, line breaks, kinds of dashes and «г.» do not matter (S2-33)", () => {
    for (const dash of ["-", " - ", "–", " — ", "\n-\n", "−"])
      for (const tail of ["", " г", "г.", "\u00a0г.", " года", "\nг. "])
        expect(read(`  Апрель${dash}АВГУСТ 2022${tail}`)).toEqual(["months", "2022-04-01", "2022-08-31"]);
  });
});

describe("a month without a year (S2-33)", () => {
  it("before September it is of the first year when the plan begins before it", () => {
    expect(read("май")).toEqual(["months", "2022-05-01", "2022-05-31"]);
    expect(readPeriod({ text: "май", base }).flags).toEqual(["year-from-base"]);
  });

  it("is of the second year when the plan begins later", () => {
    expect(read("март")).toEqual(["months", "2023-03-01", "2023-03-31"]);
    expect(read("май", { start: "2022-09-01", end: "2023-05-31" })).toEqual(["months", "2023-05-01", "2023-05-31"]);
  });

  it("September–December are of the first year", () => {
    expect(read("октябрь")).toEqual(["months", "2022-10-01", "2022-10-31"]);
  });

  it("the end of a range follows its beginning", () => {
    expect(read("ноябрь – май")).toEqual(["months", "2022-11-01", "2023-05-31"]);
  });

  it.each([
    ["август", "2023-08-01"],
    ["сентябрь", "2022-09-01"],
    ["декабрь", "2022-12-01"],
  ])("outside the plan the school year turns with September: %s", (text, first) => {
    expect(read(text, { start: "2022-10-15", end: "2022-10-20" })[1]).toBe(first);
  });

  it("outside the plan it keeps to the school year and says so", () => {
    const { start, flags } = readPeriod({ text: "июль", base: { start: "2022-09-01", end: "2023-05-31" } });
    expect([start, flags]).toEqual(["2023-07-01", ["year-from-base", "outside-base"]]);
  });

  it("has no dates when the plan has none, or ends before it begins", () => {
    expect(readPeriod({ text: "май", base: { start: null, end: null } }).kind).toBe("unknown");
    const backwards = { start: base.end, end: base.start };
    expect(read("май", backwards)).toEqual(["unknown", null, null]);
    expect(read("в течение года", backwards)).toEqual(["all-year", null, null]);
  });
});

describe("days", () => {
  it.each([
    ["21.10.2026", "exact", "2026-10-21", "2026-10-21"],
    ["21.10.2026 г.", "exact", "2026-10-21", "2026-10-21"],
    ["20.10. 2022 г.", "exact", "2022-10-20", "2022-10-20"],
    ["1 сентября 2022 года", "exact", "2022-09-01", "2022-09-01"],
    ["21-24.10. 2022 г.", "range", "2022-10-21", "2022-10-24"],
    ["25.11-10.12.2022 г.", "range", "2022-11-25", "2022-12-10"],
    ["25.11.2022 — 10.01.2023", "range", "2022-11-25", "2023-01-10"],
    ["с 1 по 15 ноября 2022 г.", "range", "2022-11-01", "2022-11-15"],
    ["29.02.2024", "exact", "2024-02-29", "2024-02-29"],
  ])("%j is %s, %s … %s", (text, kind, start, end) => {
    expect(read(text)).toEqual([kind, start, end]);
  });
});

describe("set words", () => {
  it("«в течение года» and «ежемесячно» carry the plan's bounds", () => {
    expect(read("В течение года")).toEqual(["all-year", base.start, base.end]);
    expect(read("ежемесячно")).toEqual(["recurring", base.start, base.end]);
    expect(readPeriod({ text: "Ежемесячно", base }).freq).toBe("monthly");
  });

  it("«по согласованию сторон» and «при необходимости» have no dates", () => {
    expect(read("По согласованию\nсторон")).toEqual(["by-agreement", null, null]);
    expect(read("При необходимо сти")).toEqual(["as-needed", null, null]);
  });

  it("a school year is cut to a plan that lies inside it", () => {
    const plan = { start: "2022-09-05", end: "2023-05-31" };
    const { kind, start, end, flags } = readPeriod({ text: "2022/2023 уч. год", base: plan });
    expect([kind, start, end, flags]).toEqual(["all-year", plan.start, plan.end, ["clipped"]]);
  });
});

describe("what goes on without an end (S4-24)", () => {
  const plan = { start: "2021-01-01", end: "2022-05-31" };
  it.each([
    ["Декабрь 2021, далее – по мере поступления новой информации", "2021-12-01", plan.end],
    ["Февраль 2022, далее\n– по мере\nпоступления\nновой\nинформации", "2022-02-01", plan.end],
    ["Январь-февраль 2021 г., далее по мере поступления", "2021-01-01", plan.end],
    ["Сентябрь 2022, далее – по мере поступления", "2022-09-01", null],
    ["По мере проведе ния работы", plan.start, plan.end],
  ])("%j is regular, %s … %s (S4-24)", (text, start, end) => {
    expect(read(text, plan)).toEqual(["recurring", start, end]);
  });

  it("and does not begin with a date is only a need: it has no days", () => {
    expect(read("потом, далее – по мере поступления", plan)).toEqual(["as-needed", null, null]);
    expect(read("далее – по мере поступления", plan)).toEqual(["as-needed", null, null]);
  });
});

describe("what cannot be read has no dates", () => {
  it.each(["", "потом", "31.02.2022", "24-21.10.2022", "13.13.2022", "constructor"])("%j is unknown", (text) => {
    expect(readPeriod({ text, base })).toEqual({
      kind: "unknown",
      start: null,
      end: null,
      parts: [],
      freq: null,
      flags: [],
      alternative: null,
    });
  });
});

describe("a range whose year cannot be that of both ends", () => {
  it.each([
    ["октябрь – март 2022", "2022-10-01", "2023-03-31"],
    ["28.12.2022 – 10.01.2022", "2022-12-28", "2023-01-10"],
  ])("%j is not settled silently: the other reading is offered", (text, start, end) => {
    expect(readPeriod({ text, base })).toMatchObject({
      ...{ kind: "unknown", start: null, end: null, flags: ["year-suspect"], alternative: { start, end } },
    });
  });
});

describe("a list of months (S3-44)", () => {
  const plan = { start: "2021-10-01", end: "2022-12-31" };
  const months = (text: string) => readPeriod({ text, base: plan }).parts.map(({ start }) => start.slice(0, 7));

  it.each([
    ["Февраль, май, октябрь 2022 г.", ["2022-02", "2022-05", "2022-10"]],
    ["Март, август и ноябрь 2022", ["2022-03", "2022-08", "2022-11"]],
    ["Декабрь 2021 г., апрель, сентябрь, декабрь 2022 г.", ["2021-12", "2022-04", "2022-09", "2022-12"]],
    ["ноябрь, март", ["2021-11", "2022-03"]],
  ])("%j: a later year covers the months before it, the rest come from the plan", (text, expected) => {
    expect(months(text)).toEqual(expected);
    const { kind, start, end, parts } = readPeriod({ text, base: plan });
    expect([kind, start, end]).toEqual(["months", parts[0]?.start, parts.at(-1)?.end]);
  });

  it.each([
    ["Май, февраль 2022 г.", ["2022-02", "2022-05"], ["unusual"]],
    ["февраль май 2022 г.", ["2022-02", "2022-05"], ["unusual"]],
    ["февраль, май, скоро", ["2022-02", "2022-05"], ["year-from-base", "partly-read"]],
    ["декабрь 2021 г., май", ["2021-12", "2022-05"], ["year-from-base"]],
  ])("%j is read in the order of the calendar, and what is odd about it is said", (text, expected, flags) => {
    expect(months(text)).toEqual(expected);
    expect(readPeriod({ text, base: plan }).flags).toEqual(flags);
  });

  it("a month that stands twice is one month, and that is said", () => {
    expect(readPeriod({ text: "май, май 2022 г.", base: plan })).toMatchObject({
      ...{ kind: "months", start: "2022-05-01", end: "2022-05-31", parts: [], flags: ["unusual"] },
    });
  });

  it("«или» leaves both open", () => {
    expect(readPeriod({ text: "май или июнь 2022", base: plan })).toMatchObject({
      ...{ kind: "months", start: "2022-05-01", end: "2022-06-30", flags: ["unusual"] },
    });
  });

  it("what is said of the whole programme is the plan (S3-44)", () => {
    expect(read("На протяжении всего периода реализации программы", plan)).toEqual(["all-year", plan.start, plan.end]);
  });
});
