import { describe, expect, it } from "vitest";
import { shownName, shownThreshold, shownValue, shownVerdict } from "../../sidebar/criteria/shown";
import { dayMonthYear, daysLeft, schoolYear, today } from "../../sidebar/words/dates";
import { digitsToSee, number, part, percent } from "../../sidebar/words/numbers";
import { counted, plural, words } from "../../sidebar/words/plural";

describe("a count with a noun", () => {
  it.each([
    [0, "замечаний"],
    [1, "замечание"],
    [2, "замечания"],
    [4, "замечания"],
    [5, "замечаний"],
    [11, "замечаний"],
    [12, "замечаний"],
    [14, "замечаний"],
    [21, "замечание"],
    [22, "замечания"],
    [111, "замечаний"],
    [1001, "замечание"],
  ])("%i agrees as «%s»", (count, word) => {
    expect(plural(count, words.remark)).toBe(word);
  });

  it("stays on one line", () => {
    expect(counted(3, words.sheet)).toBe("3\u00a0листа");
  });

  it("takes the genitive after a fraction", () => {
    expect(plural(1.5, words.sheet)).toBe("листа");
  });
});

describe("a date", () => {
  it("is written as in a Russian paper", () => {
    expect(dayMonthYear("2026-11-22")).toBe("22.11.2026");
  });

  it("is today on the user's own calendar, not in Greenwich", () => {
    expect(today(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
    expect(today(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });

  it.each([
    [-5, "просрочено: 5\u00a0дн."],
    [0, "сегодня"],
    [3, "через 3\u00a0дн."],
  ])("%i days away is «%s», as in the column «Что важно»", (days, says) => {
    expect(daysLeft(days)).toBe(says);
  });

  it("belongs to a school year of two calendar years", () => {
    expect(schoolYear(2026)).toBe("2026–2027");
  });
});

describe("a number", () => {
  it("has a decimal comma, a true minus and no tail of zeros", () => {
    expect(number(-2.5)).toBe("−2,5");
    expect(number(3)).toBe("3");
    expect(number(0.1 + 0.2)).toBe("0,3");
  });

  it("as a share has a no-break space before the sign", () => {
    expect(percent(30)).toBe("30\u00a0%");
    expect(percent(84.96, 2)).toBe("84,96\u00a0%");
  });
});

describe("a bar of progress", () => {
  it("is the part that is done", () => {
    expect(part(12, 40)).toBe(0.3);
  });

  it("is empty when there is nothing to count", () => {
    expect(part(0, 0)).toBe(0);
    expect(part(null, 7)).toBe(0);
    expect(part(3, null)).toBe(0);
  });

  it("never runs over its end", () => {
    expect(part(9, 7)).toBe(1);
  });
});

describe("a criterion", () => {
  const glad = { name: "Доля удовлетворённых наставников, %", threshold: 85 };
  const meetings = { name: "Число встреч", threshold: 3 };

  it("has as many digits as show that the threshold is not reached", () => {
    expect(digitsToSee(84.96, 85)).toBe(2);
    expect(shownValue({ ...glad, value: 84.96 })).toBe("84,96\u00a0%");
    expect(shownValue({ ...glad, value: 92.34 })).toBe("92,3\u00a0%");
  });

  it("reached exactly is shown without spare digits", () => {
    expect(shownValue({ ...glad, value: 85 })).toBe("85\u00a0%");
    expect(shownThreshold(glad)).toBe("85\u00a0%");
  });

  it("whose name has no per cent is a plain number", () => {
    expect(shownValue({ ...meetings, value: 46 })).toBe("46");
    expect(shownValue({ ...meetings, value: 2.95 })).toBe("2,95");
    expect(shownThreshold(meetings)).toBe("3");
  });

  it("gives its unit to its figures, not to its name", () => {
    expect(shownName(glad)).toBe("Доля удовлетворённых наставников");
  });

  it("without a value is a dash, and without a threshold says so", () => {
    expect(shownValue({ ...glad, value: null })).toBe("—");
    expect(shownThreshold({ name: "Число встреч", threshold: null })).toBe("не задан");
  });

  it("that a person judges asks for it in the sheet's own word", () => {
    expect(shownVerdict({ verdict: "no-data", says: "… оцените" })).toMatchObject({ sign: "…", word: "оцените" });
    expect(shownVerdict({ verdict: "no-data", says: "—" }).word).toBe("нет данных");
    expect(shownVerdict({ verdict: "unmet", says: "× не достигнут" })).toMatchObject({
      sign: "×",
      word: "не достигнут",
    });
  });
});
