import type { O } from "../types";
import { type Arg, change, isMatrix, type Result, single } from "./function";

const blank: Result = { value: null };
const several = (arg: Arg): arg is Result[][] => isMatrix(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);

/** IF without «else» is FALSE, a skipped value is a blank; IFERROR with one argument gives a blank. */
export function installLogic(o: O): void {
  change(
    o,
    "IF",
    (compute) =>
      function (...args) {
        const [condition, yes, no] = args;
        return compute.call(this, condition, yes ?? blank, args.length < 3 ? { value: false } : (no ?? blank));
      },
  );
  for (const name of ["IFERROR", "IFNA"]) {
    change(
      o,
      name,
      (compute) =>
        function (value, otherwise) {
          return compute.call(this, value ?? blank, otherwise ?? blank);
        },
    );
  }
  change(
    o,
    "MINUS",
    (compute) =>
      function (a, b) {
        const result = compute.call(this, a, b) as Result;
        const dated = (arg: Arg) => {
          const format = several(arg) ? undefined : single(arg)?.format;
          return format !== undefined && o.helpers.isDateTimeFormat(format);
        };
        return dated(a) && dated(b) ? { value: result.value } : result;
      },
  );
}
