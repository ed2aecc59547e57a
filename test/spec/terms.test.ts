import { describe, expect, it } from "vitest";
import { daysFrom, lastOf, next, previous } from "./calendar";
import { passportBook, type Typed } from "./passport-book";

const limits = { term_min: 3, term_max: 12, term_extension: 12, report_days: 30 };

describe("A term of months by the day (S3-10)", () => {
  const { type, figure } = passportBook();

  it.each([
    ["2021-12-01", 3, "2022-02-28"],
    ["2021-11-30", 3, "2022-02-28"],
    ["2024-03-01", 3, "2024-05-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2023-12-01", 3, "2024-02-29"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-28", 12, "2025-02-27"],
    ["2023-03-01", 12, "2024-02-29"],
    ["2022-09-01", 12, "2023-08-31"],
    ["2021-12-01", 12, "2022-11-30"],
    ["2021-12-15", 3, "2022-03-14"],
  ])("from %s, %i months, ends on %s", (start, months, end) => {
    type({ start, term_min: months, end });
    expect([figure("earliest_end"), figure("term_months"), figure("term_verdict")]).toEqual([
      end,
      months,
      `√ от ${months} ${months === 1 ? "месяца" : "месяцев"}`,
    ]);
    expect(lastOf(start, months)).toBe(end);
  });

  it.each([
    [3, 12, 1],
    [1, 13, 2],
  ])(
    "agrees with a calendar that knows no formulas, sixteen months around a leap year: %i and %i months",
    (term_min, term_max, step) => {
      type({ term_min, term_max });
      const starts = daysFrom("2023-10-25", 490).filter((_, i) => i % step === 0);
      const wrong = starts.flatMap((start) => {
        type({ start });
        const right = [lastOf(start, term_min), lastOf(start, term_max)];
        const has = [figure("earliest_end"), figure("latest_end")];
        return String(has) === String(right) ? [] : [{ start, has, right }];
      });
      expect(wrong).toEqual([]);
    },
  );

  it("counts whole months up to the day, and one day less is a month less", () => {
    type({ term_min: 3, term_max: 12 });
    const wrong = daysFrom("2023-12-25", 75).flatMap((start, i) => {
      const months = [3, 12, 1, 2, 13][i % 5] as number;
      const last = lastOf(start, months);
      return [last, previous(last), next(last)].flatMap((end, at) => {
        type({ start, end });
        const right = at === 1 ? months - 1 : months;
        return figure("term_months") === right ? [] : [{ start, end, has: figure("term_months"), right }];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe("The limits of a programme's document (S3-10, S3-33)", () => {
  const { type, figure } = passportBook(limits);
  const verdict = (start: string, end: string) => {
    type({ start, end });
    return figure("term_verdict");
  };

  it.each(["2021-12-01", "2021-11-30", "2024-02-29", "2024-03-01", "2023-08-31", "2022-09-15"])(
    "hold from three months to the day to twelve months to the day: a programme from %s",
    (start) => {
      const [least, most] = [lastOf(start, 3), lastOf(start, 12)];
      expect([previous(least), least, most, next(most)].map((end) => verdict(start, end))).toEqual([
        "× меньше 3 месяцев",
        "√ от 3 до 12 месяцев",
        "√ от 3 до 12 месяцев",
        "× больше 12 месяцев",
      ]);
    },
  );

  it("find the thirteen months of «декабрь 2021 – декабрь 2022» (S3-33)", () => {
    expect(verdict("2021-12-01", "2022-12-31")).toBe("× больше 12 месяцев");
    expect(["term_months", "latest_end"].map((key) => figure(key as "latest_end"))).toEqual([13, "2022-11-30"]);
  });

  it("say so when the end stands before the beginning", () => {
    expect(verdict("2022-12-01", "2022-11-30")).toBe("× окончание раньше начала");
    expect(figure("term_months")).toBe("");
  });

  it.each([
    [{ term_min: "", term_max: "" }, ""],
    [{ term_min: 1, term_max: "" }, "√ от 1 месяца"],
    [{ term_min: "", term_max: 12 }, "√ до 12 месяцев"],
    [{ term_min: "", term_max: 1 }, "× больше 1 месяца"],
  ] as [Typed, string][])("may be one or none: %j", (set, said) => {
    const own = passportBook({ start: "2022-09-01", end: "2023-05-31", ...set });
    expect(own.figure("term_verdict")).toBe(said);
  });

  it("of an empty passport show nothing at all", () => {
    const empty = passportBook();
    const keys = ["term_months", "earliest_end", "latest_end", "term_verdict", "interim_by", "extension_from"] as const;
    const rest = ["extension_latest", "extension_verdict", "early_verdict", "real_end", "report_due"] as const;
    expect([...keys, ...rest, "report_late" as const].map(empty.figure).join("")).toBe("");
  });
});

describe("An extension (S3-11)", () => {
  const { type, figure } = passportBook({ ...limits, start: "2021-12-01", end: "2022-11-30" });
  const basis = { extension_basis: "Запрос команды" };

  it("begins on the day after the end and may last twelve months to the day", () => {
    expect([figure("extension_from"), figure("extension_latest")]).toEqual(["2022-12-01", "2023-11-30"]);
  });

  it.each([
    ["2023-11-30", "√ до 12 месяцев"],
    ["2023-12-01", "× дольше 12 месяцев"],
    ["2022-12-01", "√ до 12 месяцев"],
    ["2022-11-30", "× совпадает с окончанием"],
    ["2022-11-29", "× раньше окончания"],
  ])("to %s: %s", (extended, said) => {
    type({ extended, ...basis });
    expect(figure("extension_verdict")).toBe(said);
  });

  it("needs its ground", () => {
    type({ extended: "2023-05-31", extension_basis: "" });
    expect(figure("extension_verdict")).toBe("укажите основание");
  });

  it("of a programme that ends on the last of February lasts to the last of February", () => {
    type({ end: "2023-02-28", extended: "2024-02-29", ...basis });
    expect([figure("extension_from"), figure("extension_latest")]).toEqual(["2023-03-01", "2024-02-29"]);
    expect(figure("extension_verdict")).toBe("√ до 12 месяцев");
    type({ extended: "2024-03-01" });
    expect(figure("extension_verdict")).toBe("× дольше 12 месяцев");
  });

  it("agrees with the calendar for a programme that ends on any day of half a year", () => {
    const wrong = daysFrom("2023-11-15", 180).flatMap((end) => {
      type({ end });
      const right = lastOf(next(end), 12);
      return figure("extension_latest") === right ? [] : [{ end, has: figure("extension_latest"), right }];
    });
    expect(wrong).toEqual([]);
  });
});

describe("A programme that is finished early (S3-12)", () => {
  const early = { start: "2021-12-01", end: "2022-11-30", finished_on: "2022-09-15" };
  const said = (fields: Typed, statuses: { status?: string; outcome?: string }[]) =>
    passportBook({ ...early, ...fields }, statuses).figure("early_verdict");
  const closed = [{ status: "выполнено" }, { status: "отменено", outcome: "Карантин" }];

  it("has every item done or called off with a reason, and a conclusion", () => {
    expect(said({ conclusion: "Программа выполнена" }, closed)).toBe("√ всё закрыто, вывод есть");
  });

  it("counts what is not done and what was called off without a reason", () => {
    const open = [...closed, { status: "отменено" }, { status: "в работе" }, { status: "не выполнено" }];
    expect(said({ conclusion: "Программа выполнена" }, open)).toBe("× не закрыто пунктов: 3");
  });

  it("asks for the conclusion", () => {
    expect(said({}, closed)).toBe("укажите вывод");
  });

  it.each([
    [{ finished_on: "2021-11-30" }, "× раньше начала"],
    [{ finished_on: "2022-12-01" }, "× позже окончания"],
    [{ finished_on: "2022-11-30" }, ""],
    [{ finished_on: "2022-12-01", extended: "2023-03-31", conclusion: "Да" }, "√ всё закрыто, вывод есть"],
    [{ finished_on: "" }, ""],
  ] as [Typed, string][])("is early only before its last day, extension included: %j", (fields, answer) => {
    expect(said(fields, closed)).toBe(answer);
  });
});

describe("The final report (S3-35)", () => {
  const end = "2022-11-30";
  const of = (fields: Typed) => {
    const { figure } = passportBook({ ...limits, start: "2021-12-01", end, as_of: "2022-12-01", ...fields });
    return [figure("real_end"), figure("report_due"), figure("report_late")];
  };

  it.each([
    [{}, ["2022-11-30", "2022-12-30", ""]],
    [{ as_of: "2022-12-30" }, ["2022-11-30", "2022-12-30", ""]],
    [{ as_of: "2022-12-31" }, ["2022-11-30", "2022-12-30", "просрочен: 1 дн."]],
    [{ as_of: "2023-02-28", report_on: "2022-12-30" }, ["2022-11-30", "2022-12-30", "√ сдан в срок"]],
    [{ report_on: "2023-01-09" }, ["2022-11-30", "2022-12-30", "сдан позже срока: 10 дн."]],
    [{ extended: "2023-02-28" }, ["2023-02-28", "2023-03-30", ""]],
    [{ finished_on: "2022-09-15" }, ["2022-09-15", "2022-10-15", "просрочен: 47 дн."]],
    [{ finished_on: "2023-01-31", extended: "2023-02-28" }, ["2023-01-31", "2023-03-02", ""]],
    [{ report_days: "" }, ["2022-11-30", "", ""]],
  ] as [Typed, string[]][])("is due after the end that really was: %j", (fields, answer) => {
    expect(of(fields)).toEqual(answer);
  });
});

describe("The interim monitoring (S1-16)", () => {
  it("is due by the middle of the term, where the programme has one", () => {
    const { type, figure } = passportBook({ start: "2022-09-01", end: "2023-08-31" });
    expect(figure("interim_by")).toBe("");
    type({ interim: "проводится" });
    expect(figure("interim_by")).toBe("2023-03-02");
    type({ interim: "не предусмотрен" });
    expect(figure("interim_by")).toBe("");
  });
});
