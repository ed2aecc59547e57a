import type { O } from "../types";
import { change, single } from "./function";

/** ROUND works on the 15 decimal digits one can see: 1,005 to two places is 1,01, halves go away from zero. */
export function installRounding(o: O): void {
  const { toNumber } = o.helpers;
  change(
    o,
    "ROUND",
    (compute) =>
      function (value, places) {
        const number = toNumber(single(value) as never, this.locale as never);
        const digits = Math.trunc(toNumber((single(places) ?? { value: 0 }) as never, this.locale as never));
        const text = String(Number(Math.abs(number).toPrecision(15)));
        if (text.includes("e") || !Number.isFinite(number)) return compute.call(this, value, places);
        const rounded = Number(`${Math.round(Number(`${text}e${digits}`))}e${-digits}`);
        const format = single(value)?.format;
        return { value: Math.sign(number) * rounded, ...(format ? { format } : {}) };
      },
  );
}
