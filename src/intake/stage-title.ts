import { romanNumber } from "../period/letters";

/** What a title says of itself: its number as written, and the numbers of its stage and part where it has them. */
export type StageTitle = { no: string; stage: number | null; part: number | null; sure: boolean };

/** «П» for «II» and «Ш» for «III» come from scans; a title may be «Х», which is no word in it. */
const roman = (text: string): number | null =>
  romanNumber(
    text
      .toLowerCase()
      .replace(/[1|]/g, "i")
      .replace(/п/g, "ii")
      .replace(/ш/g, "iii")
      .replace(/х/g, "x")
      .replace(/у/g, "v"),
  );

const ORDINALS = ["перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят"];
const ordinal = (text: string): number | null => {
  const at = ORDINALS.findIndex((begin) => text.toLowerCase().startsWith(begin));
  return at < 0 ? null : at + 1;
};

const KIND = "(?:этап|стадия|фаза|раздел|блок|модуль)";
const NUMBER = "(\\d{1,2}|[IVXІХПШ]{1,4})";
const patterns: readonly [RegExp, (found: RegExpExecArray) => Omit<StageTitle, "sure">][] = [
  // «Этап 1. Подготовительный», «Этап II»
  [
    new RegExp(`^${KIND}\\s*№?\\s*${NUMBER}(?![\\p{L}\\d])`, "iu"),
    ([, n = ""]) => ({ no: n, stage: Number(n) || roman(n), part: null }),
  ],
  // «I этап», «1-й этап:», «2 этап»
  [
    new RegExp(`^${NUMBER}(?:\\s*-?\\s*(?:й|ый|ой|ий))?\\s+${KIND}(?!\\p{L})`, "iu"),
    ([, n = ""]) => ({ no: n, stage: Number(n) || roman(n), part: null }),
  ],
  // «Первый этап»
  [
    new RegExp(`^(\\p{L}{4,10})\\s+${KIND}(?!\\p{L})`, "iu"),
    ([, n = ""]) => ({ no: "", stage: ordinal(n), part: null }),
  ],
  // «I. Организационный этап», «2. Основной этап (ноябрь – май)»
  [
    new RegExp(`^${NUMBER}\\s*[.)]\\s*(?!\\d)(?:[^\\n]{0,80}?[^\\p{L}\\n])?${KIND}(?!\\p{L})`, "iu"),
    ([, n = ""]) => ({ no: n, stage: Number(n) || roman(n), part: null }),
  ],
  // «Этап подготовки условий», «Подготовительный этап»
  [new RegExp(`^${KIND}(?!\\p{L})`, "iu"), () => ({ no: "", stage: null, part: null })],
  [
    new RegExp(`^(?:[^\\n.;]{0,40}[^\\p{L}\\n.;])?${KIND}(?:\\s*[(:.,–—-]|\\s*$)`, "iu"),
    () => ({ no: "", stage: null, part: null }),
  ],
];

/** A title of a stage by its own words; null where nothing says that it is one. */
export const stageTitle = (text: string): StageTitle | null => {
  if (text.length > 300) return null;
  const part = /^(\d{1,2})\.(\d{1,2})\.?\s+(?=\p{Lu})/u.exec(text);
  if (part) return { no: `${part[1]}.${part[2]}`, stage: Number(part[1]), part: Number(part[2]), sure: false };
  for (const [pattern, of] of patterns) {
    const found = pattern.exec(text);
    if (found) return { ...of(found), sure: true };
  }
  const numbered = /^(\d{1,2}|[IVXІХ]{1,4})\s*[.)]\s*(?=\p{Lu})/u.exec(text);
  return numbered?.[1]
    ? { no: numbered[1], stage: Number(numbered[1]) || roman(numbered[1]), part: null, sure: false }
    : null;
};

/** A title without its number: «1. Подготовка» → «Подготовка»; what it is compared by. */
export const titleAlone = (text: string): string =>
  text
    .replace(
      new RegExp(`^(?:${KIND}\\s*№?\\s*${NUMBER}[.:)]?|\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVXІХ]{1,4}[.)])\\s+`, "iu"),
      "",
    )
    .trim();
