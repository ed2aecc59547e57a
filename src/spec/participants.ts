import { ownMissing } from "./consents";
import { all, type Formula, f, one, word } from "./formula";
import { text } from "./kinds";
import type { Place } from "./table";

/** Words that both bases share: who a participant is. */
export const categories = { worker: "работник", pupil: "обучающийся", parent: "родитель", partner: "партнёр" } as const;

/** In code mode the column is there, hidden and empty: formulas of pairs point at it, and no layout depends on the mode. */
export const personName = text("ФИО", 150, { away: true });

type Role = "mentor" | "mentee";
type Base = { code: Place<"row">; category: Place<"row">; year: Place<"row">; consent: Place<"row"> };

const status = all("pairs.status");
const finished = word("pairs.status.finished");
const stopped = word("pairs.status.stopped");

/** How many live pairs (not finished, not stopped) the person of this row has in that role. */
export const livePairs = (own: Place<"row">, role: Role) => {
  const mine = f`${all(`pairs.${role}`)};${own}`;
  return f`(COUNTIFS(${mine})-COUNTIFS(${mine};${status};${finished})-COUNTIFS(${mine};${status};${stopped}))`;
};

/** Codes of the other side of live pairs, joined by commas. */
export const partners = (own: Place<"row">, role: Role) => {
  const other = role === "mentor" ? all("pairs.mentee") : all("pairs.mentor");
  const mine = f`(${all(`pairs.${role}`)}=${own})*(${status}<>${finished})*(${status}<>${stopped})`;
  return f`ARRAYFORMULA(TEXTJOIN(", ";TRUE;IF(${mine}=1;${other};"")))`;
};

const found = (own: Place<"row">, role: Role, column: "form" | "end") =>
  f`INDEX(${all(`pairs.${column}`)};MATCH(${own};${all(`pairs.${role}`)};0))`;

/** Form of the person's first pair. */
export const formOfPair = (own: Place<"row">, role: Role) => f`IFERROR(${found(own, role, "form")}&"";"")`;

/** Last day of the person's first pair. */
export const endOfPair = (own: Place<"row">, role: Role) =>
  f`IFERROR(IF(${found(own, role, "end")}="";"";${found(own, role, "end")});"")`;

const asOf = one("passport.as_of");
const pupil = word("mentees.category.pupil");
const isGrown = (row: Base) => f`AND(ISNUMBER(${row.year});ISNUMBER(${asOf});YEAR(${asOf})-N(${row.year})>=18)`;

/** A consent to take part is still to be got; for a pupil under 18, or of unknown age, from his representative (S2-11). */
export const consentLacks = (row: Base): [Formula, Formula] => [
  f`NOT(ISNUMBER(${row.consent}))`,
  f`IF(AND(${row.category}=${pupil};NOT(${isGrown(row)}));"получить согласие представителя";"получить согласие")`,
];

/** From the year in which a pupil turns 18 his own consent is asked for, where only the representative has signed. */
export const ownConsentDue = (row: Base): [Formula, Formula] => [
  f`IF(AND(${row.category}=${pupil};${isGrown(row)});${ownMissing(row.code)};FALSE)`,
  f`"18 лет: спросить своё согласие"`,
];
