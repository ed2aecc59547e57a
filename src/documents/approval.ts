import type { PassportField } from "../spec/passport";
import { APPROVE, documentWarnings, printed, stampWords } from "../text/documents";
import { type Block, gap, type Line, line, type Sides } from "./blocks";
import { BLANK_DAY, stampDay } from "./days";
import { actingPost, capital, isPerson, signerOf } from "./signer";
import type { Source, Warning } from "./source";

type Passport = Source["snapshot"]["passport"];
type Stamp = { word: keyof typeof stampWords; by: string; on: string | null; paper: string };

const lines = [1, 2, 3, 4, 5] as const;
const text = (value: string | null) => value?.trim() ?? "";

const stampAt = (passport: Passport, n: (typeof lines)[number]) => ({
  word: passport[`stamp${n}`],
  by: text(passport[`stamp${n}_by`]),
  on: passport[`stamp${n}_on`],
  paper: text(passport[`stamp${n}_paper`]),
});

/** The organisation of a block whose post does not name one itself. */
const organisationOf = (post: string, passport: Passport): string => {
  const own = text(passport.school_short) || text(passport.school);
  if (/менти|наставляем|с низкими/i.test(post)) return text(passport.mentee_org);
  if (/ментора|наставник|лидер/i.test(post)) return text(passport.mentor_org) || own;
  return /^(директор|руководитель|заведующ\S+)( школы)?$/i.test(post) ? own : "";
};

const isOurs = (post: string, passport: Passport) => {
  const org = organisationOf(post, passport);
  return org !== "" && [text(passport.school_short), text(passport.school)].includes(org);
};

const HAS_DAY = /\d{2}\.\d{2}\.\d{4}/;

/** Number and date as far as they are known; what is not is a blank to be filled in by hand. */
const basis = ({ word, on, paper }: Stamp): Line[] => {
  const day = on ? stampDay(on) : BLANK_DAY;
  if (paper) return [line(capital(paper)), ...(HAS_DAY.test(paper) && !on ? [] : [line(`от ${day}`)])];
  if (word === "reviewed" || word === "accepted") return [line(printed.protocol), line(`от ${day}`)];
  if (word === "approved" && !on) return [line(printed.order), line(`от ${day}`)];
  return [line(day)];
};

const blockOf = (stamp: Stamp, passport: Passport): Line[] => {
  const typed = signerOf(stamp.by);
  const ours = isOurs(typed.post, passport);
  const post = ours && passport.director_acting === "yes" ? actingPost(typed.post) : typed.post;
  const name = typed.name || (ours ? signerOf(text(passport.director)).name : "");
  const organisation = organisationOf(typed.post, passport);
  const word = stamp.word === "approved" && isPerson(post) ? APPROVE : stampWords[stamp.word];
  return [
    line(word, { bold: true }),
    line(post ? capital(post) : printed.blankPost),
    ...(organisation ? [line(organisation)] : []),
    line(`__________ / ${name || "____________"}`),
    ...basis(stamp),
  ];
};

const wrong = (field: PassportField, says: string): Warning => ({ place: { sheet: "passport", field }, says });

/** The stamps of the passport's lines as blocks, and what is missing in them. Without any line, a blank «УТВЕРЖДАЮ». */
export const approvals = (passport: Passport): { stamps: Line[][]; warnings: Warning[] } => {
  const stamps: Line[][] = [];
  const warnings: Warning[] = [];
  for (const n of lines) {
    const { word, by, on, paper } = stampAt(passport, n);
    if (word === null) {
      if (by || on || paper) warnings.push(wrong(`stamp${n}`, documentWarnings["stamp-word"](String(n))));
      continue;
    }
    if (!by) warnings.push(wrong(`stamp${n}_by`, documentWarnings["stamp-by"](String(n))));
    stamps.push(blockOf({ word, by, on, paper }, passport));
  }
  if (stamps.length > 0) return { stamps, warnings };
  const director = text(passport.director);
  const by = isPerson(director) ? director : `${printed.director} ${director}`.trim();
  return {
    stamps: [blockOf({ word: "approved", by, on: null, paper: "" }, passport)],
    warnings: [...warnings, wrong("stamp1", documentWarnings["no-stamps"]())],
  };
};

const cell = (percent: number, of: readonly Line[] = []): Sides["cells"][number] => ({ percent, lines: of });

/** Stamps above a document: one stands at the right, two at both sides, more in rows of three (four in rows of two). */
export const approvalBlocks = (stamps: readonly Line[][], narrow: boolean): Block[] => {
  const most = stamps.length === 4 ? 2 : 3;
  const side = narrow ? 47 : 37;
  const out: Block[] = [];
  for (let i = 0; i < stamps.length; i += most) {
    const [first, second, third] = stamps.slice(i, i + most);
    if (i > 0) out.push(gap());
    if (third) out.push({ is: "sides", cells: [cell(33.3, first), cell(33.3, second), cell(33.4, third)] });
    else if (second) out.push({ is: "sides", cells: [cell(side, first), cell(100 - 2 * side), cell(side, second)] });
    else out.push({ is: "sides", cells: [cell(100 - side), cell(side, first)] });
  }
  return out;
};

/** The line for a signature: who signs, the place for it, and the name or a place for it. */
export const signature = (who: string, name: string): Sides => ({
  is: "sides",
  cells: [
    cell(46, [line(who)]),
    cell(24, [line("________________"), line(`(${printed.signature})`, { size: 9 })]),
    cell(30, name ? [line(name)] : [line("_____________________"), line(`(${printed.fullName})`, { size: 9 })]),
  ],
});

const BEGINS_SMALL = /^[^А-ЯЁ]/;
const OTHER_POST = /учител|педагог|методист|советник|специалист|сотрудник/i;
const isPost = (text: string) => BEGINS_SMALL.test(text) || OTHER_POST.test(text) || isPerson(text);

/** Name (or code), post and organisation of the curator, as far as the passport says. «Куратор программы» is neither name nor post. */
export const curatorOf = (passport: Passport): { name: string; post: string; organisation: string } => {
  const { post, name } = signerOf(text(passport.curator));
  const isOfPost = isPost(post) && !/^куратор/i.test(post);
  return {
    name: name || (isPost(post) ? "" : post),
    post: text(passport.curator_post) || (isOfPost ? post : ""),
    organisation: text(passport.school_short) || text(passport.school),
  };
};
