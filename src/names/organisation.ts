import { plain, stem, stemsOf } from "./words";

/**
 * An organisation as a text names it: `name` the word that tells it from others as it is written, `stem` that without its
 * ending, `by` what the name is: its own, the district's, or of the person whose name it bears.
 */
export type Organisation = {
  by: "own" | "patron" | "district";
  name: string;
  stem: string;
  number: string;
  text: string;
};

const kind =
  "(?:[Шш]кол(?:а|ы|е|у|ой)|СОШ|ООШ|НОШ|СШ|ОШ|ЦО|[Гг]имнази[а-я]+|[Лл]ице[а-я]+|[Фф]илиал[а-я]*|[Дд]етск[а-я]+ сад[а-я]*|[Кк]олледж[а-я]*|[Тт]ехникум[а-я]*)(?![А-Яа-яё])";
const between =
  "(?:(?:(?:обще)?образовательн|средн|основн|начальн|общ|полн|сельск|городск|вечерн|казенн|казённ|муниципальн|бюджетн)[а-яё]+\\s+)*";
const adjective = "[А-ЯЁ][а-яё]*(?:ск|цк|н|ов|ев|ин|ь)(?:ая|ой|ую|ое|ого|ому|ом|ый|ий|его|ему|ем|ым|им|яя|ей|юю)";
const number = '(?:\\s*[«"][^»"]{2,40}[»"])?(?:\\s*№\\s?(\\d+))?';

const byAdjective = new RegExp(`(^|[^А-Яа-яёЁ])(${adjective})\\s+${between}${kind}${number}`, "g");
const byQuotes = new RegExp(`${kind}(?:\\s*№\\s?(\\d+))?\\s*[«"]([А-ЯЁ][^»"]{2,40})[»"]`, "g");
const byPatron = /(?:^|[^а-яё])(?:им\.|имени)\s*((?:[А-ЯЁ]\.\s?){0,2})([А-ЯЁа-яё][а-яё]{3,})(?![а-яё])/g;
const byDistrict = new RegExp(
  `(?:^|[^А-Яа-яёЁ])(${adjective})\\s+(?:муниципальн[а-яё]+\\s+)?(?:район|округ)[а-я]*(?![а-я])`,
  "g",
);

/** Words that begin a sentence or name a level and are no name of a school. */
const common =
  /^(?:средн|основн|начальн|общеобразовательн|образовательн|муниципальн|региональн|федеральн|школьн|опытн|сильн|слаб|базов|опорн|так|друг|люб|кажд|нов|сво|наш|ваш|сам|городск|сельск|вечерн|частн|государственн|современн|межрайонн|пилотн|районн|автономн|бюджетн|казенн|высш|воскресн|цифров|российск|летн|зимн|весенн|осенн|нужн|успешн|отдельн|данн|эффективн|неэффективн|результативн|партнерск|онлайн|виртуальн|единствен)/;

/** Organisations that a text names by a name of their own: «Заречная СОШ № 1», «гимназия «Радуга»», «им. А.А. Иванова». */
export const organisationsIn = (text: string): Organisation[] => {
  if (!/[А-ЯЁ]|им/.test(text)) return [];
  const found: Organisation[] = [];
  for (const [all, edge = "", name = "", no = ""] of text.matchAll(byAdjective))
    if (!common.test(plain(name)))
      found.push({ by: "own", name, stem: stem(name), number: no, text: all.slice(edge.length) });
  for (const [all, no = "", name = ""] of text.matchAll(byQuotes))
    if (!new RegExp(kind).test(name)) found.push({ by: "own", name, stem: stemsOf(name), number: no, text: all });
  for (const [all, initials = "", name = ""] of text.matchAll(byPatron))
    if (initials || /^[А-ЯЁ]/.test(name))
      found.push({ by: "patron", name, stem: (/^[а-яё]/.test(name) ? "-" : "") + stem(name), number: "", text: all });
  for (const [all, name = ""] of text.matchAll(byDistrict))
    if (!common.test(plain(name))) found.push({ by: "district", name, stem: stem(name), number: "", text: all });
  return found;
};

/** Sides of a programme as models name them, and the field of the passport that says which school it is. */
const sides: readonly (readonly [RegExp, "mentor_org" | "mentee_org"])[] = [
  [/школ[а-я]*[\s–-]*(?:ментор|лидер|наставник)/, "mentor_org"],
  [/школ[а-я]*[\s–-]*менти|школ[а-я]* с низкими/, "mentee_org"],
  [/(?:^|\s)опытн[а-я]+ (?:управленческ[а-я]+ )?команд/, "mentor_org"],
  [/развивающ[а-я]+ (?:управленческ[а-я]+ )?команд/, "mentee_org"],
];
const both =
  /^(?:администрации|педагоги|рабочие команды|команды|участники (?:рабочих )?команд|участники менторской группы|менторская группа|методический актив) ?(?:школ|оо)?$/;

type Schools = { mentor_org: string | null; mentee_org: string | null };

/** Schools of those responsible, as they are to be shown: from the passport where a side is named; two or more make an event a joint one (S1-62). */
export const schoolsOf = (names: readonly string[], of: Schools): string[] => {
  const known = new Map<string, string>();
  for (const name of names) {
    const text = plain(name);
    for (const { by, text: own, stem: key, number: no } of organisationsIn(name))
      if (by === "own") known.set(`${key} ${no}`, own);
    for (const [side, field] of sides) {
      const found = side.exec(text);
      if (found) known.set(field, of[field] ?? found[0]);
    }
    if (both.test(text) && of.mentor_org && of.mentee_org) {
      known.set("mentor_org", of.mentor_org);
      known.set("mentee_org", of.mentee_org);
    }
  }
  return [...new Set(known.values())];
};
