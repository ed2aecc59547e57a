import { describe, expect, it } from "vitest";
import { paperNames } from "./example";
import { askedIn, doubtsIn, expectedDoubts, expectedOf, paperBook } from "./papers";

describe.each(paperNames)("The paper of a school, taken in: %s", (example) => {
  it("is asked about wherever it contradicts itself, and nowhere else (S1-13, S1-14, S1-61, S2-17, S2-30, S2-35, S3-40, S3-42, S3-43, S4-02, S4-22, S4-23)", () => {
    expect(askedIn(paperBook(example).book)).toEqual(expectedOf(example));
  });

  it("leaves the doubts and the leftovers of its slips, and no others (S2-01, S4-24, S4-26)", () => {
    expect(doubtsIn(paperBook(example).read)).toEqual(expectedDoubts(example));
  });
});

describe("The algorithm of a district, a second table of one paper", () => {
  it("has a stage of thirteen months that allows itself twelve (S3-28, S3-33)", () => {
    expect(askedIn(paperBook("8-teams-paper-2021", "algorithm").book)).toEqual(
      expectedOf("8-teams-paper-2021", "algorithm"),
    );
  });
});
