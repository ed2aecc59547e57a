import type { O } from "../types";
import { add, type Result, single } from "./function";

/** Functions of Google Sheets that the engine does not have. */
export function installMissing(o: O): void {
  const { toString: text, toNumber } = o.helpers;
  add(o, "ARRAYFORMULA", ["array (any, range<any>)"], (array) => array);
  add(o, "N", ["value (any)"], (value) => {
    const given = single(value);
    if (given instanceof o.EvaluationError) return given as Result;
    const held = given?.value;
    return typeof held === "number" ? held : held === true ? 1 : 0;
  });
  add(o, "T", ["value (any)"], (value) => {
    const held = single(value)?.value;
    return typeof held === "string" ? held : "";
  });
  add(o, "REPT", ["text (string)", "times (number)"], function (value, times) {
    const count = toNumber(single(times) as never, this.locale as never);
    return text(single(value) as never).repeat(Math.max(0, Math.trunc(count)));
  });
  add(o, "REGEXMATCH", ["text (string)", "expression (string)"], (value, expression) => {
    try {
      return new RegExp(text(single(expression) as never), "u").test(text(single(value) as never));
    } catch (error) {
      return { value: "#REF!", message: String(error) };
    }
  });
}
