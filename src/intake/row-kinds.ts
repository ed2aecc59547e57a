import { isBlank } from "./clean";
import { stageTitle } from "./stage-title";

/** How many cells of a row hold something. */
export const filledCells = (cells: readonly string[]) => cells.filter((cell) => !isBlank(cell)).length;
/** What a scan leaves of the lines of a table: a sign or two without a word. */
export const isDebris = (text: string) => text.length <= 2 || !/\p{L}{2}/u.test(text);

/** What a plan is called, and no stage of it. */
export const HEADING = /(?:^|[^\p{L}])(?:план|дорожн|карта|программ[аыу]|утвержд|приложени)/iu;

/** A title whose last word has slipped into the next cell, with what a scan leaves beside it: «2.5. Ход пр | ограммы | 1». */
export const tornTitle = (texts: readonly string[]): string | null => {
  const [first = "", ...rest] = texts;
  const title = stageTitle(first);
  const pieces = rest.filter((text) => !isDebris(text));
  const slipped = pieces.length === 1 && /^\p{Ll}{2,15}$/u.test(pieces[0] as string) && rest.length > 1;
  return title && (title.sure || title.part !== null) && slipped ? `${first} ${pieces[0]}` : null;
};
