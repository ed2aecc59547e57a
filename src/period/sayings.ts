import { attempt, type Cursor, cursor, firstOf, peek, take, takeMark, takeUnit, takeWord } from "./cursor";
import { listAt } from "./list";
import { oftenWords, weekdays } from "./often-words";
import { passOver } from "./pass-over";
import type { Known } from "./piece";
import type { Said } from "./said";
import type { Token } from "./tokens";
import { besideWords, undatedWords } from "./undated-words";

/** What a text says, in its order, how many of its words were passed over, and whether a year with a slip is among them. */
export type Sayings = { said: Said[]; strange: number; slip: boolean; steps: number };

const since =
  (known: Known) =>
  (from: Cursor): Said | null => {
    const not = takeWord(from, "не");
    const word = not ? takeWord(from, "ранее") : takeWord(from, "с", "начиная", "после", "позднее", "между");
    if (!word) return null;
    if (not) takeMark(from, ",");
    if (word.text === "начиная" || not) takeWord(from, "чем", "с");
    takeWord(from, "с");
    const list = listAt(from, known, true);
    if (!list || list.elements.length === 0) return null;
    const [only] = list.elements;
    const isOpen = list.elements.length === 1 && only?.to === null;
    const [first, second] = list.elements;
    if (word.text === "между" && first && second) {
      return { is: "list", list: { ...list, elements: [{ from: first.from, to: second.from }] } };
    }
    return isOpen
      ? { is: "since", list, after: word.text === "после" || word.text === "позднее" }
      : { is: "list", list };
  };

const until =
  (known: Known) =>
  (from: Cursor): Said | null => {
    if (takeWord(from, "не")) {
      if (!takeWord(from, "позднее")) return null;
      takeMark(from, ",");
      takeWord(from, "чем");
      takeWord(from, "до", "к");
    } else if (!takeWord(from, "до", "к", "по", "перед", "ранее")) return null;
    takeMark(from, ":");
    const begin = peek(from)?.text === "начало" || from.tokens[from.at - 1]?.text === "перед";
    const list = listAt(from, known);
    if (!list || list.elements.length === 0) return null;
    return list.elements.length === 1 && list.elements[0]?.to === null
      ? { is: "until", list, begin }
      : { is: "list", list };
  };

const dates =
  (known: Known) =>
  (from: Cursor): Said | null => {
    const list = listAt(from, known);
    return list && { is: "list", list };
  };

/** Is what is passed over a word of its own, and not a preposition, a sign, an hour, a day of the week? */
const isStrange = ({ is }: Token) => is === "other" || is === "number" || is === "unit";

/** «15 ноября, вторник, в 14 часов»: an hour in words. */
const hour = (from: Cursor): true | null => (take(from, "number") && takeUnit(from, "hours") ? true : null);

/** What may stand between a date and its year. */
const isBeside = (token: Token | undefined) => token?.is === "month" || token?.text === "." || token?.is === "number";

const followsDate = (said: readonly Said[]) => said[said.length - 1]?.is === "list";

/** Reads a text from its beginning to its end; what no rule knows is passed over. */
export const sayings = (tokens: readonly Token[], known: Known): Sayings => {
  const from = cursor(tokens);
  const said: Said[] = [];
  let strange = 0;
  let slip = false;
  const rules = [...undatedWords, ...oftenWords, since(known), until(known), dates(known), besideWords];
  while (from.at < tokens.length) {
    if (attempt(from, (rest) => firstOf(rest, ...passOver))) {
      strange += 1;
      continue;
    }
    if (followsDate(said) && attempt(from, hour)) continue;
    const found = firstOf<Said>(from, ...rules);
    if (found) {
      if ("list" in found && found.list.elements.length === 0) strange += 1;
      else said.push(found);
      takeMark(from, ".");
      continue;
    }
    const next = peek(from) as Token;
    if (isStrange(next)) strange += 1;
    slip ||= next.is === "number" && next.digits > 2 && followsDate(said) && isBeside(tokens[from.at - 1]);
    from.at += 1;
  }
  if (said.length === 0 && strange === 0) {
    const again = cursor(tokens);
    while (again.at < tokens.length && said.length === 0) {
      const found = attempt(again, weekdays);
      if (found) said.push(found);
      again.at += 1;
    }
    from.steps += again.steps;
  }
  const isDoubtful = (of: Said) => "list" in of && of.list.elements.every(({ from: only }) => only.doubtful);
  return { said: strange > 0 ? said.filter((of) => !isDoubtful(of)) : said, strange, slip, steps: from.steps };
};
