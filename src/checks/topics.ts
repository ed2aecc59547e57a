import type { Row } from "../snapshot/snapshot";

type Item = Row<"roadmap">;
export type Side = "mentor" | "mentee";

/** Small letters, «е» for «ё», no quotation marks, one space at a time; lines stay. */
export const plainText = (text: string | null): string =>
  (text ?? "")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»"„“”]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .trim();

/** The pieces of which a cell's list consists: lines, sentences, numbered entries. */
const clauses = (text: string | null): string[] =>
  plainText(text)
    .split(/\n|[.;]\s|(?:^|\s)\d{1,2}[.)]\s?/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");

/** What is done in the row: the work itself, else the event that has no more to say. */
const doing = ({ content, event }: Item): string[] => clauses(content ?? event);

const mentor = /(?:^|[^а-я])(?:наставник(?!-предметник)|ментор(?!с))/;
const mentee = /наставляем|(?:^|[^а-я])менти(?![а-я])/;

/** Which of the two sides the text names; null where it names both or none. */
export const sideOf = (text: string | null): Side | null => {
  const plain = plainText(text);
  if (mentor.test(plain) === mentee.test(plain)) return null;
  return mentor.test(plain) ? "mentor" : "mentee";
};

const pairWord = "(?:^|[^а-я])(?:пар(?:а|ы|у|ам|ах|ами)?|пару/группу)(?![а-я])";
const pairing = new RegExp(
  `(?:формиров|созда|закреп|соедин|объедин|утвержд|утверд|подбор|подобра|состав|образован)[а-я]*(?![а-я])[^\\n]{0,80}${pairWord}`,
);
const attaching = /закреп[а-я]* (?:[а-я-]+ ){0,2}наставник[а-я]* [^\n]*за (?:молод|наставляем|педагог|обучающ|учител)/;
const notPairing = /(?:^|[^а-я])план|траектори|не сформировавш|не имеющ|без пары|программ|отчет|работ[аыеу] |встреч/;

/** Pairs are made or approved in this row; a package of local acts, with the regulation first, is drawn up in its own order. */
export const makesPairs = (item: Item): boolean =>
  !doing(item).some((clause) => /положени[ея] о/.test(clause)) &&
  doing(item).some(
    (clause) =>
      (pairing.test(clause) && !notPairing.test(clause.replace(/анкет[а-я]* [^\n]*?встреч[а-я]*/, ""))) ||
      attaching.test(clause),
  );

const makesBase =
  /(?:формир|созда|внес|собрать|состав|заполн)[а-я]*(?![а-я])[^\n]*(?:^|[^а-я])(?:баз[аыуе]|реестр[аыуе]?|банк[аыуе]?)(?![а-я])/;
const isBase =
  /^(?:файл )?(?:баз[аы]|реестр|банк)(?: данных)? (?:будущих |потенциальных )?(?:наставник|наставляем|ментор|менти)/;
const keepsBase = /пополн|обновл|актуализ|ведени|вести|анализ|разобра|из базы|мониторинг/;

/** The base of this side is filled in this row; later additions do not count. */
export const makesBaseOf = (item: Item, side: Side): boolean =>
  doing(item).some(
    (clause) =>
      (makesBase.test(clause) || isBase.test(clause)) &&
      !keepsBase.test(clause) &&
      (side === "mentor" ? mentor : mentee).test(clause),
  );

const asks = /анкет|опрос|собеседован|интервью/;
const candidate = /желающ|потенциальн|кандидат|(?:^|[^а-я])(?:хоч|хот)[а-я]*|заинтересован|будущ/;

/** Those who want to be mentors, or to have one, are asked in this row; `title` is that of its stage. */
export const asksCandidates = (item: Item, title: string): Side | null => {
  const clause = doing(item).find((each) => asks.test(each) && candidate.test(each));
  return clause === undefined ? null : (sideOf(clause) ?? sideOf(item.event) ?? sideOf(title));
};

const selects =
  /(?:отбор|отобрать|выбрать|выбор)[а-я]*(?![а-я])[^\n]*(?:наставник|подходящ|кандидат)|анализ[а-я]* баз[ыу] (?:данных )?наставник|разобрать базу наставник/;

/** Mentors are chosen from their base in this row. */
export const selectsMentors = (item: Item): boolean =>
  doing(item).some((clause) => selects.test(clause) && !mentee.test(clause) && !makesPairs(item));

const together = /(?:общ|группов)[а-я]* встреч/;

/** All mentors and mentees meet in this row before they are joined. */
export const meetsBeforePairing = (item: Item): boolean =>
  [item.event, item.content, item.result]
    .flatMap(clauses)
    .some((clause) => together.test(clause) && mentor.test(clause) && mentee.test(clause)) ||
  /день открытых дверей/.test(plainText(item.event));

/** The stage is where mentors are selected and taught. */
export const isSelectionStage = (title: string): boolean =>
  /(?:отбор|обучени)[а-я]*(?: и [а-я]+)?(?: [а-я]+)? наставник/.test(plainText(title));

const finals =
  /(?:мониторинг|оцен[а-я]*)(?![а-я])[^\n]*(?:качеств[а-я]* (?:процесса )?(?:реализации|программ)|влия|эффективност|результативн)|итогов[а-я]* (?:отчет|мониторинг|справк|анкет)|отчет[а-я]* (?:по|об) итог|справк[а-я]* (?:по|об) итог/;
const midway = /промежуточн|текущ[а-я]* контрол|в середине/;

/** The programme is judged as a whole in this row. */
export const judgesProgramme = (item: Item): boolean =>
  [...clauses(item.event), ...clauses(item.content)].some((clause) => finals.test(clause) && !midway.test(clause));

/** The programme is looked at half-way in this row. */
export const looksMidway = (item: Item): boolean =>
  midway.test(plainText(`${item.event ?? ""}\n${item.content ?? ""}`));

/** The stage that ends the programme. */
export const isFinalStage = (title: string): boolean => /заверш|заключит|итог/.test(plainText(title));

const worksInPairs =
  /(?:регулярн|последовательн|заключительн)[а-я]*(?: [а-я]+){0,2} встреч|работ[аыу] (?:наставническ[а-я]* )?(?:пар|групп)(?![а-я]{3})|встреч[аи] наставник[а-я]* и наставляем/;

/** Pairs work in this row. */
export const letsPairsWork = (item: Item): boolean =>
  [...clauses(item.event), ...clauses(item.content)].some(
    (clause) => worksInPairs.test(clause) && !/группов/.test(clause),
  );

const made =
  /(?:разработ|разрабат|утвержд|утверд|детализац|составл|составить)[а-я]*(?![а-я])[^\n]{0,60}(?:программ[уы] (?:наставнич|менторс|школа)|менторск[а-я]* программ|дорожн[а-я]* карт)/;
const ofOthers =
  /индивидуальн|обучени|дополнительн|рабоч[а-я]* программ|банк программ|персонализир|следующ|предстоящ|нов(?:ый|ого|ом) учебн|(?:^|[^а-я])пар(?![а-я]{4})/;

/** The programme or its roadmap is made or approved in this row. */
export const makesProgramme = (item: Item): boolean =>
  doing(item).some((clause) => made.test(clause) && !ofOthers.test(clause));

/** Those who answer for the programme are appointed in this row. */
export const appoints = (item: Item): boolean =>
  doing(item).some((clause) => /назнач/.test(clause) && /ответствен|отвеча/.test(clause));

/** The order that brings the programme in is given in this row. */
export const ordersStart = (item: Item): boolean =>
  doing(item).some(
    (clause) =>
      /(?:изда|подготов|утвержд)[а-я]*(?![а-я]) [^\n]*приказ/.test(clause) &&
      /внедрени|введени/.test(clause) &&
      !/назнач/.test(clause),
  );

/** The final report of the programme is written in this row. */
export const writesReport = (item: Item): boolean =>
  [...clauses(item.event), ...clauses(item.content)].some((clause) =>
    /итогов[а-я]* отчет|(?:справк|отчет)[а-я-]* (?:по|об) итог|справк[а-я-]* [^\n]*(?:по|об) итог/.test(clause),
  );
