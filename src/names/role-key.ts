import { plain, stem, wordsOf } from "./words";

const word = (pattern: string) => new RegExp(`(^|[^а-я])(?:${pattern})(?![а-я])\\.?`, "g");

const longer: readonly (readonly [RegExp, string])[] = [
  [word("здувр"), "заместитель директора по увр"],
  [word("здвр"), "заместитель директора по вр"],
  [word("здур"), "заместитель директора по ур"],
  [word("зам(?:ест(?:ител[а-я]*)?)?[.\\s-]*дир(?:ектор[а-я]*)?"), "заместитель директора "],
  [word("заместител[а-я]* руководител[а-я]*"), "заместитель директора "],
  [word("зд|зам[.\\s]+(?=по )"), "заместитель директора "],
  [word("зам"), "заместитель "],
  [word("соц[.\\s-]*пед(?:агог[а-я]*)?"), "социальный педагог "],
  [word("кл(?:асс)?[.\\s-]*рук(?:оводител[а-я]*)?"), "классный руководитель "],
  [word("рук"), "руководитель "],
  [word("отв"), "ответственный "],
  [word("зав"), "заведующий "],
  [word("пед(?=[.\\s]*(?:коллектив|работник))"), "педагогический "],
  [word("ш?мо|рмо"), "методического объединения "],
  [/(^|[^а-я])школьн[а-я]+ (?=методическ[а-я]+ объединен)/g, ""],
  [word("(?:учебно[\\s–-]*воспитательной|увр|учебной и воспитательной)(?: работ[а-я]+)?"), "увр "],
  [word("(?:научно[\\s–-]*методической|нмр)(?: работ[а-я]+)?"), "нмр "],
  [word("(?:учебно[\\s–-]*методической|умр)(?: работ[а-я]+)?"), "умр "],
  [word("(?:административно[\\s–-]*хозяйственной) [а-я]+|ахч|ахр"), "ахр "],
  [word("методической работ[а-я]+"), "мр "],
  [word("(?:воспитательной)(?: работ[а-я]+)?"), "вр "],
  [word("(?:учебной)(?: работ[а-я]+)?"), "ур "],
  [word("(?:обще)?образовательн[а-я]+ (?:организац|учрежден)[а-я]+|оо|оу|сош"), "школы "],
];

/** What says nothing more at the end of a role: «куратор целевой модели наставничества», «администрации школ». */
const tails = new Set(["школ", "программ", "целев", "модел", "наставничеств", "внедрен", "реализац", "проект", "по"]);
const bodies = new Set(["районн", "район", "администрац", "муниципальн"]);
const alone = new Set(["программ", "школ"]);

const stemOf = (text: string): string => (text.length <= 3 ? text : stem(text));

/**
 * What all spellings of one role have in common: abbreviations written out, cases, number, and words that add nothing
 * taken away; "" for a text without words. Organisations and sides stay in it, so roles of two schools are two.
 */
export const roleKey = (text: string): string => {
  const full = longer.reduce((of, [found, now]) => of.replace(found, `$1${now}`), plain(text).replace(/[«»"]/g, " "));
  const stems = wordsOf(full).map(stemOf);
  while (stems.length > 1 && tails.has(stems[stems.length - 1] as string)) {
    const last = stems[stems.length - 1] as string;
    if (stems.length === 2 && alone.has(last) && stems[0] === "участник") break;
    if (last === "наставничеств" && stems[0]?.startsWith("ответственн")) break;
    stems.pop();
  }
  // a department is one of its district anyway
  const at = stems.indexOf("образован");
  if (at > 0 && stems.slice(at + 1).some((of) => bodies.has(of)) && /^(?:отдел|управлен)/.test(stems[0] ?? ""))
    return stems.slice(0, at + 1).join(" ");
  return stems.join(" ");
};
