import { describe, expect, it } from "vitest";
import { type Counted, onBookOf } from "../../bench/measured";

describe("A book of 120 items, indicators and words", () => {
  const classes = ({ act, calls }: Counted) => {
    const { read, grid, write, structure, flush, waits } = calls;
    return { what: act.what, read, grid, write, structure, flush, waits };
  };

  const [twenty, many] = [20, 120].map((rows) => onBookOf(rows).map(classes));

  it("asks Google as often as one of 20, whatever is done", () => {
    expect(many).toEqual(twenty);
  });
});
