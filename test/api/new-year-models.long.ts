import { describe, it } from "vitest";
import { models } from "../../src/programmes/list";
import { untouchedYear } from "../round-trip/untouched-year";

describe("An untouched book of 2026–2027 in its next year", () => {
  it.each(models.map(({ key }) => key))("is the book that is built for 2027–2028: %s", untouchedYear);
});
