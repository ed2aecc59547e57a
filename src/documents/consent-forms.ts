import { isLive } from "../snapshot/pairs";
import { purposes } from "../spec/consents";
import { consentWarnings, formTexts, consentWords as say } from "../text/consent-forms";
import { type Block, centred, gap, line } from "./blocks";
import { concerned, dayOf, lacking, purposeOf, type Signing } from "./consent-people";
import { codeItself, fullNameOf } from "./names-in-papers";
import type { Choice, Made, Source, Warning } from "./source";

/** More pages would make a file that no browser shows quickly. */
const MOST_FORMS = 200;

const RULE = "_".repeat(78);
/** A line to be filled in by hand, with small print of what belongs there under it. */
const blank = (note: string): Block[] => [gap(4), line(RULE), centred(`(${note})`, 9)];
/** The same line with the person's name on it, where the page knows it. */
const named = (code: string, note: string): Block[] => [gap(4), line(fullNameOf(code)), centred(`(${note})`, 9)];
const filled = (head: string): Block[] => [
  gap(6),
  line(`${head}: ${"_".repeat(Math.max(12, 66 - head.length))}`),
  gap(6),
  line(RULE),
];

const signature = (): Block[] => [
  gap(18),
  {
    is: "sides",
    cells: [
      { percent: 36, lines: [line(say.sign)] },
      { percent: 26, lines: [line("__________________"), centred(say.signature, 9)] },
      { percent: 38, lines: [line("_________________________"), centred(say.name, 9)] },
    ],
  },
  gap(14),
  line(say.pattern, { size: 9, italic: true }),
];

const head = (about: string, code: string): Block[] => [
  line([`${say.code}: `, { bold: codeItself(code) }], { align: "right" }),
  gap(10),
  centred(say.head, 14, true),
  centred(about, 12, true),
  gap(10),
];

const quoted = (title: string) => (/[«»"]/.test(title) ? title : `«${title}»`);

const dataForm = ({ snapshot: { passport } }: Source, purpose: keyof typeof formTexts, who: Signing): Block[] => {
  const { about, aim, data, actions, blanks } = formTexts[purpose];
  const term = (name: string, text: string) => line([{ bold: name }, text]);
  const person = who.minor
    ? [
        ...blank(say.fullName),
        ...blank(say.address),
        ...blank(say.paper),
        line(`${say.representative} ${codeItself(who.code)},`),
        ...named(who.code, say.fullName),
        ...blank(say.ground),
      ]
    : [...named(who.code, say.fullName), ...blank(say.address), ...blank(say.paper)];
  return [
    ...head(about, who.code),
    line(say.me),
    ...person,
    gap(8),
    line(say.gives(passport.school ?? "")),
    ...blank(say.operatorAddress),
    line(say.on(say.whose[who.minor ? "representative" : "self"])),
    gap(10),
    term(say.aim, `${aim(quoted(passport.title ?? ""))}.`),
    gap(6),
    term(say.data, `${data}.`),
    gap(6),
    term(say.actions, `${actions}.`),
    ...blanks.flatMap(filled),
    gap(10),
    line(`${say.until} ${"_".repeat(40)}`),
    line(`(${say.untilNote})`, { size: 9 }),
    gap(6),
    line(say.back),
    ...signature(),
  ];
};

const writtenForm = ({ snapshot: { passport, pairs } }: Source, { code }: Signing): Block[] => {
  const mentees = pairs.flatMap((pair) => (pair.mentor === code && pair.mentee && isLive(pair) ? [pair.mentee] : []));
  return [
    ...head(say.written.about, code),
    line(say.me),
    ...named(code, say.fullName),
    ...blank(say.post),
    gap(8),
    line(say.written.agree(passport.school ?? "")),
    gap(10),
    line([{ bold: say.written.mentees }, mentees.join(", ") || RULE.slice(0, 50)]),
    ...filled(say.written.work),
    ...filled(say.written.form),
    gap(8),
    line(`${say.written.term} ${"_".repeat(22)} по ${"_".repeat(22)}`),
    ...filled(say.written.pay),
    gap(12),
    line(say.written.back),
    ...signature(),
  ];
};

/**
 * A page a person, for one purpose: of the asked codes, or of all who have no such consent. A minor's is worded for the
 * representative. Null where nobody has to sign.
 */
export const consentForms = (source: Source, choice: Choice, today: string): Made | null => {
  const purpose = purposeOf(choice);
  const day = dayOf(source, today);
  const asked = choice.people?.length ? new Set(choice.people) : null;
  const all = asked
    ? concerned(source, purpose, day).filter(({ code }) => asked.has(code))
    : lacking(source, purpose, day);
  const known = new Set(concerned(source, purpose, day).map(({ code }) => code));
  const unknown = [...(asked ?? [])].filter((code) => !known.has(code));
  if (all.length === 0) return null;
  const made = all.slice(0, MOST_FORMS);
  const about = purpose === "mentoring" ? say.written.about : formTexts[purpose].about;
  const blocks = made.flatMap((who, i): Block[] => [
    ...(i > 0 ? [{ is: "page" as const }] : []),
    ...(purpose === "mentoring" ? writtenForm(source, who) : dataForm(source, purpose, who)),
  ]);
  const ageless = made.filter(({ person }) => person.category === "pupil" && person.year === null);
  const at = ({ role, person }: Signing, column: string) => ({
    sheet: role === "mentor" ? ("mentors" as const) : ("mentees" as const),
    row: person.at,
    column,
  });
  const warnings: Warning[] = [
    ...(all.length > made.length
      ? [{ place: at(all[MOST_FORMS] as Signing, "code"), says: consentWarnings.many(made.length, all.length) }]
      : []),
    ...(ageless[0] ? [{ place: at(ageless[0], "year"), says: consentWarnings.age(ageless.length) }] : []),
    ...(unknown.length > 0
      ? [{ place: at(all[0] as Signing, "code"), says: consentWarnings.unknown(unknown.join(", ")) }]
      : []),
  ];
  return {
    title: `Согласие ${about}`,
    file: purpose === "mentoring" ? "Письменные согласия наставников" : `Согласия – ${purposes[purpose]}`,
    turn: "portrait",
    blocks,
    plain: made.map(({ code, minor }) => `${code}\t${minor ? say.list.representative : say.list.self}`).join("\n"),
    warnings,
    apart: true,
  };
};
