import type { O } from "../types";
import { type Arg, type Compute, change, isMatrix, type Result } from "./function";

const COUNTS = "COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MINIFS MAXIFS".split(" ");

type Answer = ReturnType<Compute>;
type Known = { number: number; answers: Map<string, Answer> };

/**
 * A count over the same ranges with the same criteria is made once in one evaluation, however many rows ask for it:
 * the engine gives a range out as one and the same array until it evaluates again.
 */
export function installRepeatedCounts(o: O): void {
  const ranges = new WeakMap<Result[][], Known>();
  let numbered = 0;
  const knownOf = (range: Result[][]): Known => {
    const known = ranges.get(range) ?? { number: numbered++, answers: new Map() };
    ranges.set(range, known);
    return known;
  };
  const said = (arg: Arg) => (isMatrix(arg) ? [knownOf(arg).number] : (arg?.value ?? null));

  for (const name of COUNTS) {
    change(
      o,
      name,
      (compute) =>
        function (...args) {
          const [first] = args;
          if (!isMatrix(first)) return compute.apply(this, args);
          const { answers } = knownOf(first);
          const asked = JSON.stringify([name, ...args.map(said)]);
          const answer = answers.get(asked) ?? compute.apply(this, args);
          answers.set(asked, answer);
          return answer;
        },
    );
  }
}
