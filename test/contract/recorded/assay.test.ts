import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../ask";
import { choices } from "./choices";
import { differs } from "./differs";
import { kinds, operators } from "./operators";
import type { Recorded } from "./recorded";
import { numbersAlone, sums } from "./sums";
import { days, texts } from "./texts-and-days";

const groups: Record<string, Recorded[]> = {
  "signs and coercion": operators,
  "kinds of values": kinds,
  "conditions and places": choices,
  "counts and sums": sums,
  numbers: numbersAlone,
  texts,
  days,
};
const all = Object.values(groups).flat();

const BODY = `return cases.map(function (one) {
    s.getRange('A1:J9').clearContent().setNumberFormat('general');
    (one[3] || []).forEach(function (line, row) {
      s.getRange(row + 1, 1, 1, line.length).setValues([line.map(function (held) {
        return typeof held === 'string' && held !== '' && held[0] !== '=' ? "'" + held : held;
      })]);
    });
    s.getRange('J9').setFormula(one[0]);
    var value = s.getRange('J9').getValues()[0][0];
    var serial = value instanceof Date ? value.getTime() / 86400000 + 25569 : value;
    return [serial, s.getRange('J9').getDisplayValues()[0][0]];
  });`;

type Answer = [value: unknown, shown: string];
const answersTo = (cases: Recorded[]) =>
  answer(`var cases = ${JSON.stringify(cases)}; ${BODY}`, {
    locale: "en_US",
    timeZone: "Etc/UTC",
    scriptZone: "Etc/UTC",
  }) as Answer[];

describe("Answers of real Google Sheets (assay, fixtures and tests of July 2026)", () => {
  let answers: Map<Recorded, Answer>;
  beforeAll(() => {
    const given = answersTo(all);
    answers = new Map(all.map((one, index) => [one, given[index] as Answer]));
  });

  describe.each(Object.entries(groups))("%s", (_, cases) => {
    it.each(cases.map((one) => ({ formula: one[0], gives: one[1], one })))("$formula gives $gives", ({ one }) => {
      const [formula, gives, shown] = one;
      const [value, text] = answers.get(one) as Answer;
      const wanted = differs[formula] ?? gives;
      if (typeof wanted === "number") expect(value).toBeCloseTo(wanted, 9);
      else expect(value).toBe(wanted);
      if (shown && !(formula in differs)) expect(text).toBe(shown);
    });
  });

  it("every known difference is one, and still has its case", () => {
    for (const [formula, local] of Object.entries(differs)) {
      const recorded = all.filter(([asked]) => asked === formula);
      expect([formula, recorded.length]).toEqual([formula, 1]);
      expect(recorded[0]?.[1]).not.toBe(local);
    }
  });
});
