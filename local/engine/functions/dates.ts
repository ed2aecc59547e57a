import type { Clock } from "../../contract";
import { instantToSerial } from "../serial";
import type { O } from "../types";
import { type Context, change } from "./function";

/** TODAY and NOW follow the book's clock, in the time zone of the spreadsheet. */
export function installDates(o: O, clock: Clock): void {
  const now = (context: Context): number => {
    const own = context.mentorbook?.clock ?? clock;
    return instantToSerial(own.now().getTime(), context.getters.getBookTimeZone());
  };
  change(
    o,
    "TODAY",
    () =>
      function () {
        return { value: Math.floor(now(this)), format: this.locale.dateFormat };
      },
  );
  change(
    o,
    "NOW",
    () =>
      function () {
        return { value: now(this), format: `${this.locale.dateFormat} ${this.locale.timeFormat}` };
      },
  );
}
