import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDay, shiftText } from "../../src/actions/year-shift";
import { readPeriod } from "../../src/period/read";

const own = new Set([2026, 2027]);
const shifted = (text: string) => shiftText(text, own);

describe("A term that names the years of the book", () => {
  it.each([
    ["сентябрь 2026 г.", "сентябрь 2027 г."],
    ["апрель – май 2027 года", "апрель – май 2028 года"],
    ["декабрь 2026 г. – январь 2027 г.", "декабрь 2027 г. – январь 2028 г."],
    ["21.10.2026", "21.10.2027"],
    ["21–24.10.2026 г.", "21–24.10.2027 г."],
    ["2026-2027 учебный год", "2027-2028 учебный год"],
    ["2026–2027 учебный год", "2027–2028 учебный год"],
    ["2026/27 учебный год", "2027/28 учебный год"],
    ["21.10.26", "21.10.27"],
    ["Этап 2. Сентябрь–октябрь 2026 года", "Этап 2. Сентябрь–октябрь 2027 года"],
  ])("is a year later, in the same words: %s", (text, later) => {
    expect(shifted(text)).toEqual({ text: later, outside: false });
  });

  it.each([
    ["29.02.2028", "28.02.2029"],
    ["29 февраля 2028 г.", "28 февраля 2029 г."],
    ["28 февраля 2028 г.", "28 февраля 2029 г."],
  ])("on 29 February comes to the 28th: %s", (text, later) => {
    expect(shiftText(text, new Set([2027, 2028])).text).toBe(later);
  });

  it.each(["при необходимости", "ежемесячно", "октябрь", "21.10", "приказ № 2026", "12026 экз.", ""])(
    "without a year stays: «%s»",
    (text) => {
      expect(shifted(text)).toEqual({ text, outside: false });
    },
  );

  it.each(["сентябрь 2019 г.", "2019–2026", "до 31.12.2030", "21.10.19"])(
    "with another year stays whole, and is told: %s",
    (text) => {
      expect(shifted(text)).toEqual({ text, outside: true });
    },
  );

  it("is read as the same days a year later, whatever the day", () => {
    const day = fc
      .date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (at) => {
        const text = `${at.slice(8)}.${at.slice(5, 7)}.${at.slice(0, 4)}`;
        const read = readPeriod({ text: shifted(text).text, base: { start: null, end: null } });
        expect(read.start).toBe(shiftDay(at));
      }),
    );
  });
});

describe("A day", () => {
  it("is the same a year later, but 29 February the 28th", () => {
    expect(shiftDay("2026-04-01")).toBe("2027-04-01");
    expect(shiftDay("2028-02-29")).toBe("2029-02-28");
    expect(shiftDay("2027-02-28")).toBe("2028-02-28");
  });
});
