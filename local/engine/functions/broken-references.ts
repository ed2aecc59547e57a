import type { O } from "../types";
import { type Arg, change, isMatrix } from "./function";

/** All functions that take a range and would silently skip one that no longer exists. */
const FUNCTIONS = [
  ..."SUM COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COUNTUNIQUE SUMIF SUMIFS AVERAGE AVERAGEIF AVERAGEIFS".split(" "),
  ..."MIN MAX MINIFS MAXIFS SMALL LARGE MEDIAN INDEX MATCH VLOOKUP HLOOKUP XLOOKUP SUMPRODUCT TEXTJOIN JOIN".split(" "),
  ..."ROW ROWS COLUMN COLUMNS AND OR FILTER SORT UNIQUE".split(" "),
];

/** A column was deleted: whoever counted it shows `#REF!`, as in Google, and not 0. */
export function installBrokenReferences(o: O): void {
  const broken = (arg: Arg): boolean => {
    const first = isMatrix(arg) ? arg[0]?.[0] : arg;
    return first instanceof o.EvaluationError && (first as { value: unknown }).value === "#REF!";
  };
  for (const name of FUNCTIONS) {
    change(
      o,
      name,
      (compute) =>
        function (...args) {
          return args.some(broken)
            ? { value: "#REF!", message: "Reference does not exist" }
            : compute.apply(this, args);
        },
    );
  }
}
