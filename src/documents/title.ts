import { passport as fields, type PassportField } from "../spec/passport";
import { anySides, documentWarnings, printed, sides } from "../text/documents";
import { approvalBlocks, approvals, curatorOf } from "./approval";
import { type Block, centred, gap, type Line, line } from "./blocks";
import { capital } from "./signer";
import type { Made, Source, Warning } from "./source";
import { textHeight, textWidth } from "./style";

type Passport = Source["snapshot"]["passport"];

const BY_HAND = "______________________________";
const text = (value: string | null) => value?.trim() ?? "";

/** «Наставник рядом» stands in quotes under the word for what it is; «Программа …» says that itself. */
const nameOf = (title: string): Line[] =>
  /^программа/i.test(title)
    ? [centred(title, 20, true)]
    : [centred(printed.programme, 16, true), centred(/[«»"]/.test(title) ? title : `«${title}»`, 20, true)];

const LETTER = 0.48;
/** About how high a line stands on a page of this width, in points: enough to share out what is left of the page. */
const heightOf = ({ parts, look: { size = 12 } }: Line, width: number): number => {
  const letters = parts.map((part) => (typeof part === "string" ? part : part.bold)).join("").length;
  return Math.ceil((letters * size * LETTER) / width) * size * 1.2;
};

/** Stamps at the top, the name in the upper half, place and year at the foot of the page. */
const onOnePage = (stamps: Line[][], name: Line[], facts: Line[], foot: Line[], school: Line): Block[] => {
  const wide = textWidth("portrait");
  const sum = (of: readonly Line[], width = wide) => of.reduce((all, one) => all + heightOf(one, width), 0);
  const perRow = stamps.length === 4 ? 2 : Math.min(3, stamps.length);
  const rows = Math.ceil(stamps.length / perRow);
  const column = wide * (perRow === 3 ? 0.33 : 0.47) - 12;
  const above = rows * Math.max(...stamps.map((of) => sum(of, column))) + (rows - 1) * 12;
  const spare = Math.max(60, textHeight("portrait") - above - sum([school, ...name, ...facts, ...foot]) - 30);
  return [
    school,
    gap(14),
    ...approvalBlocks(stamps, true),
    gap(spare * 0.3),
    ...name,
    gap(spare * 0.14),
    ...facts,
    gap(spare * 0.56 - 14),
    ...foot,
  ];
};

/** A school that mentors within itself has no second organisation to name. */
const withinOneSchool = ({ model, mentor_org, mentee_org }: Passport) =>
  model === "target" && !text(mentor_org) && !text(mentee_org);

/** What the programme says of its payment and of the group that it works with (S4-04). */
const conditions = ({ programme }: Source["snapshot"]): string[] =>
  programme
    .filter(({ section, side }) => section === "note" && side === "соглашение")
    .map((row) => text(row.text))
    .filter((of) => /безвозмездн|рабоч\S+ групп/i.test(of));

/** The programme's title page (S1-02): nine fields, the stamps above them. What is empty is a line to be filled by hand. */
export const titleDocument = ({ snapshot }: Source): Made => {
  const { passport } = snapshot;
  const warnings: Warning[] = [];
  const said = (field: PassportField, value: string) => {
    if (value) return value;
    warnings.push({ place: { sheet: "passport", field }, says: documentWarnings.field(fields.columns[field].head) });
    return BY_HAND;
  };
  const fact = (head: string, value: string) => line([{ bold: `${head}: ` }, value], { size: 14 });
  const approval = approvals(passport);
  const [mentor, mentee] = sides[String(passport.model)] ?? anySides;
  const curator = curatorOf(passport);
  const year = /\d{4}/.exec(passport.school_year ?? "")?.[0] ?? "";
  const facts = [
    fact(printed.form, said("programme_form", text(passport.programme_form))),
    fact(printed.interaction, said("interaction", text(passport.interaction))),
    ...(withinOneSchool(passport)
      ? []
      : [
          fact(mentor, said("mentor_org", text(passport.mentor_org))),
          fact(mentee, said("mentee_org", text(passport.mentee_org))),
        ]),
    fact(
      printed.curator,
      [
        curator.name || (text(passport.curator) ? BY_HAND : said("curator", "")),
        said("curator_post", curator.post),
        curator.organisation,
      ]
        .filter(Boolean)
        .join(", "),
    ),
    ...(text(passport.coordinator) ? [fact(printed.coordinator, text(passport.coordinator))] : []),
    ...conditions(snapshot).map((of) => line(`${of}.`, { size: 14 })),
  ];
  const name = nameOf(text(passport.title) || said("title", ""));
  const foot = [
    centred(said("municipality", text(passport.municipality)), 14),
    ...(year ? [centred(`${year} г.`, 14)] : []),
  ];
  const blocks = onOnePage(
    approval.stamps,
    [...name, centred(printed.year(passport.school_year ?? ""), 14)],
    facts,
    foot,
    centred(passport.school ?? ""),
  );
  const lines = [...name, centred(printed.year(passport.school_year ?? "")), ...facts, ...foot];
  return {
    title: capital(text(passport.title) || printed.programme),
    file: "Титульный лист",
    turn: "portrait",
    blocks,
    plain: lines
      .map(({ parts }) => parts.map((part) => (typeof part === "string" ? part : part.bold)).join(""))
      .join("\n"),
    warnings: [...approval.warnings, ...warnings],
  };
};
