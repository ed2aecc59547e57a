import { calendar } from "./calendar";
import { errors } from "./errors";
import { functionErrors } from "./function-errors";
import { functions } from "./functions";
import { menus } from "./menus";
import { messages } from "./messages";
import { panels } from "./panels";
import { rules } from "./rules";
import { toolbar } from "./toolbar";

/** All tables together: English of the library → Russian. */
export const TABLES: Record<string, string> = {
  ...calendar,
  ...errors,
  ...functionErrors,
  ...functions,
  ...menus,
  ...messages,
  ...panels,
  ...rules,
  ...toolbar,
};

const TABLE = new Map(Object.entries(TABLES));

/** o-spreadsheet's English string in Russian; what is not in the tables stays English. */
export function russian(english: string): string {
  const text = String(english);
  return TABLE.get(text) ?? TABLE.get(text.replace(/\s+/g, " ").trim()) ?? text;
}
