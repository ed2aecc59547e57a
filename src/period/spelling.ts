import { romanNumber, russian } from "./letters";
import { type Meaning, meaning } from "./lexicon";
import { closest } from "./slips";
import type { Scrap } from "./tokens";

type Spelled = { of: Meaning[]; used: number };

const LONGEST = 20;

/** Scraps from `at` on that may be one word torn apart: letters, parted by spaces or by a hyphen. */
const torn = (cut: readonly Scrap[], at: number): { word: string; used: number; whole: boolean }[] => {
  const out: { word: string; used: number; whole: boolean }[] = [];
  let word = "";
  let whole = true;
  for (let i = at; i < cut.length && word.length < LONGEST && out.length < LONGEST; i += 1) {
    const { text, is } = cut[i] as Scrap;
    if (is === "letters") {
      word += russian(text);
      whole &&= meaning(russian(text)) !== undefined;
      if (text.length > 2 && out.length >= 4) break;
      out.push({ word, used: i - at + 1, whole });
    } else if (text !== "-" || cut[i + 1]?.is !== "letters" || word === "") break;
  }
  return out;
};

const inside = new Set(["в", "с", "по", "до", "на", "и", "не", "за", "к", "раз"]);

/** A word that is several written together: «втечениегода». Empty where it is not. */
const together = (word: string): Meaning[] => {
  const ways: (Meaning[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    ways[end] = null;
    for (let start = Math.max(0, end - 16); start < end; start += 1) {
      const before = ways[start];
      const piece = word.slice(start, end);
      const of = before && (piece.length > 3 || inside.has(piece) ? meaning(piece) : undefined);
      if (before && of) {
        ways[end] = [...before, of];
        break;
      }
    }
  }
  return ways[word.length] ?? [];
};

/**
 * The word that begins at a scrap, and how many scraps it takes: torn by a narrow column («необходимо сти»), run together
 * with others («втечение года»), or with one slip in the name of a month. Empty for a word that the grammar does not know.
 */
export const spelled = (cut: readonly Scrap[], at: number): Spelled => {
  const first = russian((cut[at] as Scrap).text);
  const joined = torn(cut, at);
  for (const { word, used, whole } of joined.slice(1).reverse()) {
    const of = whole ? undefined : meaning(word);
    if (of) return { of: [of], used };
  }
  const known = meaning(first);
  if (known) return { of: [known], used: 1 };
  if (first.length < 5 || first.length > 40 || romanNumber(first) !== null) return { of: [], used: 1 };
  const month = closest(first);
  return { of: month ? [month] : together(first), used: 1 };
};
