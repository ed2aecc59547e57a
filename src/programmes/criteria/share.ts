import { type Formula, f } from "../../spec/formula";
import type { Place } from "../../spec/table";

/** So many per cent of the whole, not rounded; nothing while there is no whole. */
export const percent = (part: Formula | Place, whole: Formula | Place): Formula =>
  f`IF(N(${whole})=0;"";100*${part}/${whole})`;

/** The threshold that the passport holds, or the words that there is none. */
export const threshold = (field: Place<"one">): Formula => f`IF(ISNUMBER(${field});${field};"не задан")`;
