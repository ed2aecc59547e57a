import type { O } from "../types";
import { change, isMatrix, type Result, single } from "./function";

/** A place outside of a range or before a text is `#NUM!`; IFS that finds nothing true is `#N/A`. */
export function installPlaces(o: O): void {
  const outside = (name: string): Result => ({ value: "#NUM!", message: `${name}: out of range` });
  const number = (arg: Result | undefined) => (typeof arg?.value === "number" ? arg.value : 0);
  change(
    o,
    "INDEX",
    (compute) =>
      function (range, row, column) {
        const [columns, rows] = isMatrix(range) ? [range.length, range[0]?.length ?? 0] : [1, 1];
        const [down, across] = [number(single(row)), number(single(column))];
        const within = down >= 0 && down <= rows && across >= 0 && across <= columns;
        return within ? compute.call(this, range, row, column) : outside("INDEX");
      },
  );
  change(
    o,
    "MID",
    (compute) =>
      function (text, from, length) {
        const first = single(from)?.value;
        return typeof first === "number" && first < 1 ? outside("MID") : compute.call(this, text, from, length);
      },
  );
  change(
    o,
    "IFS",
    (compute) =>
      function (...args) {
        return compute.call(this, ...args, { value: true }, { value: "#N/A", message: "IFS: no match" });
      },
  );
}
