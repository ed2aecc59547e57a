import { describe, expect, it } from "vitest";
import { type Combination, combinations, holdsIn } from "./combinations";

describe("Every two circumstances meet in some combination", () => {
  it("of two users, rights, locales, zones, another curator, and clicks", () => {
    const [seen, names] = [new Set<string>(), Object.keys(combinations[0] as Combination) as (keyof Combination)[]];
    for (const row of combinations)
      for (const a of names) for (const b of names) seen.add(`${a}=${row[a]} ${b}=${row[b]}`);
    for (const [a, b] of [
      ["user=viewer", "meanwhile=sorting"],
      ["rights=NONE", "locale=en_US"],
      ["zones=script far west", "clicks=twice"],
    ])
      expect(seen).toContain(`${a} ${b}`);
    expect(combinations.length).toBeLessThan(20);
  });
});

/** One of them; `npm run test:long` takes the rest. */
holdsIn(combinations.slice(0, 1));
