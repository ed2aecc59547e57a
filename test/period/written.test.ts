import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/period/read";
import { days, open, ranges } from "./written/days";
import { months, stretches } from "./written/months";
import { more } from "./written/more";
import { others } from "./written/others";
import { regular, undated, whole } from "./written/regular";
import { hurried } from "./written/tables";
import { plan } from "./written/written";

const kinds = {
  "a day (S1-40)": days,
  "from one day to another, and several days (S1-40)": ranges,
  "until and since": open,
  "months (S2-33, S3-44)": months,
  "seasons, quarters, halves, weeks": stretches,
  "again and again (S4-24)": regular,
  "as long as the programme, and years (S2-33)": whole,
  "without a date (S3-35)": undated,
  "other schools write it": others,
  "spreadsheets and hurried people write it": hurried,
  "still other schools write it": more,
};

describe.each(Object.entries(kinds))("written as %s", (_, table) => {
  it.each(table.map((of) => [of.text, of] as const))("%j", (text, { kind, start, end, freq, parts }) => {
    const read = readPeriod({ text, base: plan });
    expect([read.kind, read.start, read.end, read.freq, read.parts.length]).toEqual([kind, start, end, freq, parts]);
  });
});
