/** Words of other tongues that the users themselves use. */
const known = /^(Google|Word|Excel|Windows|XLSX|xls|csv)$/;

// «е» where the house writes «ё»; the words that a panel may need
const withoutYo =
  /(?<![а-яё])(?:(?:еще|ее|нее|учет|отчет|расчет|счет|зачет|(?:при|вой|пой|най|дой)дет|идет|дает|берет|ведет|начнет|вернется|(?:оста|прода)ется|трех|четырех|свое|вперед|(?:при|во|на|про)шел)(?![а-яё])|учетн|отчетн)/i;

/** What is wrong with a Russian text of the panel by the rules of the house; nothing in most cases. */
export function faults(text: string): string[] {
  const found: string[] = [];
  const say = (rule: string, match: RegExpMatchArray | null) => {
    if (match) found.push(`${rule}: …${text.slice(Math.max(0, (match.index ?? 0) - 20), (match.index ?? 0) + 30)}…`);
  };
  for (const [word] of text.matchAll(/[A-Za-z]{2,}/g)) {
    if (!known.test(word) && !/^[A-Z]{1,3}$/.test(word)) found.push(`a word that is not Russian: ${word}`);
  }
  say("an exclamation mark", text.match(/[А-Яа-яё]!/));
  say("«статус»", text.match(/статус/i));
  say("«е» for «ё»", text.match(withoutYo));
  say("quotes that are not « »", text.match(/["“”„]/));
  say("quotes that do not close", text.match(/«[^»]*$/));
  say("a space that may break before %", text.match(/\d[ ]?%/));
  say("a space that may break after №", text.match(/№[^\u00a0]/));
  say("three dots for …", text.match(/\.\.\./));
  say("a hyphen for a dash", text.match(/ - /));
  return found;
}
