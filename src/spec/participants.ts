import { all, type Formula, f, word } from "./formula";
import type { Place } from "./table";

/** Words that both bases share: who a participant is, and who signed the consent (S2-11). */
export const categories = { worker: "работник", pupil: "обучающийся", parent: "родитель", partner: "партнёр" } as const;
export const signers = { self: "сам участник", representative: "законный представитель" } as const;

type Role = "mentor" | "mentee";
type Base = { category: Place<"row">; signed_by: Place<"row">; year: Place<"row">; consent: Place<"row"> };

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

const pupil = word("mentees.category.pupil");
const representative = word("mentees.signed_by.representative");

/** What a consent still lacks: the date, or the representative of one who was not 18 on that day (S2-11). */
export const consentNeeds = (row: Base): [Formula<"row" | "said">, Formula<"row" | "said">][] => [
  [f`NOT(ISNUMBER(${row.consent}))`, f`"получить согласие"`],
  [
    f`AND(${row.category}=${pupil};${row.signed_by}<>${representative};OR(${row.year}="";YEAR(${row.consent})-N(${row.year})<18))`,
    f`"нужно согласие представителя"`,
  ],
];
