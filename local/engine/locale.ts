import type { EngineLocale, LocaleName } from "./types";

export const locales: Record<LocaleName, EngineLocale> = {
  ru_RU: {
    name: "Russian",
    code: "ru_RU",
    thousandsSeparator: " ",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  en_US: {
    name: "English (US)",
    code: "en_US",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    formulaArgSeparator: ",",
  },
};

/** The name Google gives to a locale that the engine holds as an object. */
export const localeName = (locale: EngineLocale): LocaleName => (locale.decimalSeparator === "," ? "ru_RU" : "en_US");
