/**
 * Runs first in every fresh context: Date follows the book's clock and the script's time zone, as in Apps Script,
 * whatever zone this computer is in. Given `now()`, `offset(instant)` (the zone's lead over UTC, ms) and the zone's name.
 */
export const PRELUDE = `((now, offset, zone) => {
  "use strict";
  const Real = Date;
  const DAY_NAMES = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const wall = (date) => new Real(date.getTime() + offset(date.getTime()));
  const instant = (shown) => {
    if (Number.isNaN(shown)) return NaN;
    const first = shown - offset(shown);
    return shown - offset(first);
  };
  const fromText = (text) => {
    const local = !/(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2})\\s*(?:\\(.*\\))?$/i.test(text) && !/^\\d{4}(?:-\\d{2}){0,2}$/.test(text);
    if (!local) return Real.parse(text);
    const asUtc = Real.parse(/^\\d{4}-\\d{2}-\\d{2}T/.test(text) ? text + "Z" : text + " UTC");
    return instant(asUtc);
  };
  function Clock(...parts) {
    if (!new.target) return new Clock().toString();
    let time;
    if (parts.length === 0) time = now();
    else if (parts.length > 1) time = instant(Real.UTC(...parts));
    else if (typeof parts[0] === "string") time = fromText(parts[0]);
    else time = new Real(parts[0]).getTime();
    return Reflect.construct(Real, [time], new.target);
  }
  Clock.prototype = Real.prototype;
  const hidden = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true });
  hidden(Real.prototype, "constructor", Clock);
  hidden(Clock, "now", () => now());
  hidden(Clock, "parse", fromText);
  hidden(Clock, "UTC", Real.UTC);
  Object.defineProperty(Clock, "length", { value: 7 });
  Object.defineProperty(Clock, "name", { value: "Date" });
  for (const part of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds"]) {
    const utc = Real.prototype["getUTC" + part];
    hidden(Real.prototype, "get" + part, function () { return utc.call(wall(this)); });
    const put = Real.prototype["setUTC" + part];
    if (put) hidden(Real.prototype, "set" + part, function (...values) {
      const shown = wall(this);
      put.apply(shown, values);
      return this.setTime(instant(shown.getTime()));
    });
  }
  hidden(Real.prototype, "getTimezoneOffset", function () { return -offset(this.getTime()) / 60000; });
  const two = (value) => String(value).padStart(2, "0");
  hidden(Real.prototype, "toDateString", function () {
    return DAY_NAMES[this.getDay()] + " " + MONTH_NAMES[this.getMonth()] + " " + two(this.getDate()) + " " + this.getFullYear();
  });
  hidden(Real.prototype, "toTimeString", function () {
    const minutes = offset(this.getTime()) / 60000;
    const lead = (minutes < 0 ? "-" : "+") + two(Math.floor(Math.abs(minutes) / 60)) + two(Math.abs(minutes) % 60);
    return two(this.getHours()) + ":" + two(this.getMinutes()) + ":" + two(this.getSeconds()) + " GMT" + lead;
  });
  hidden(Real.prototype, "toString", function () {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : this.toDateString() + " " + this.toTimeString();
  });
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    const shown = Real.prototype[name];
    hidden(Real.prototype, name, function (locales, options) {
      return shown.call(this, locales || "en-US", { timeZone: zone, ...options });
    });
  }
  hidden(globalThis, "Date", Clock);
  for (const name of ["SharedArrayBuffer", "Atomics"]) delete globalThis[name];
  return {
    date: (time) => new Real(time),
    array: (items) => Array.from(items),
    parse: (json) => JSON.parse(json),
    method: (work) => (...given) => work(given),
    error: (message, name) => {
      const error = new Error(message);
      if (name !== "Error") hidden(error, "name", name);
      return error;
    },
  };
})`;
