import { BookFileError } from "../../../local/store";

/** The sentence an act is refused with, "" where it is not. */
export function saysOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof BookFileError) return error.says;
    throw error;
  }
  return "";
}
