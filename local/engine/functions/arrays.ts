import type { O } from "../types";
import { type Arg, change, type Result, single } from "./function";

/** A number inside a text: at most 15 digits, the sheet's decimal sign. */
function joined(arg: Arg, decimal: string): string {
  const value = single(arg)?.value ?? "";
  if (typeof value === "number") return String(Number(value.toPrecision(15))).replace(".", decimal);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** `&` works on each cell of a range and writes numbers as the locale does; a sum of numbers ignores nothing else. */
export function installArrays(o: O): void {
  change(
    o,
    "CONCATENATE",
    () =>
      function (...parts) {
        return parts.map((part) => joined(part, this.locale.decimalSeparator)).join("");
      },
    ["string1 (string)", "string2 (string, repeating)"],
  );
  change(
    o,
    "TEXTJOIN",
    (compute) =>
      function (delimiter, skipEmpty, ...texts) {
        const written = (cell: Result): Result =>
          typeof cell.value === "number" ? { ...cell, value: joined(cell, this.locale.decimalSeparator) } : cell;
        const shown = texts.map((arg) =>
          Array.isArray(arg) ? arg.map((column) => column.map(written)) : arg && written(arg),
        );
        return compute.call(this, delimiter, skipEmpty, ...shown);
      },
  );
  for (const name of ["SMALL", "LARGE"]) {
    change(
      o,
      name,
      (compute) =>
        function (data, place) {
          const cells = (Array.isArray(data) ? data.flat() : [data]).map((cell) => cell?.value);
          const count = cells.filter((value) => typeof value === "number").length;
          const wanted = o.helpers.toNumber(single(place) as never, this.locale as never);
          const failed = cells.some((value) => o.helpers.isEvaluationError(value as never));
          if (!failed && (wanted < 1 || wanted > count)) return { value: "#NUM!", message: `${name}: ${wanted}` };
          return compute.call(this, data, place);
        },
    );
  }
}
