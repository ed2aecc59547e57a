import { reader, type TermsOf } from "../period/reader";
import type { Base, Period } from "../period/types";
import { squash } from "./clean";
import { isYear } from "./continued";
import { type Listed, listedIn, numberOf, partsOf } from "./list-items";
import { slipsIn } from "./numbering";
import type { Source } from "./source";
import { dateBeside, termInside } from "./term-inside";
import type { FoundItem, ItemTexts } from "./types";
import type { Draft, Walked } from "./walk";

const carried = ["period", "responsible"] as const;
const shared = ["form", "result", "direction", "contour"] as const;

const groupsOf = (drafts: readonly Draft[]): Draft[][] => {
  const out = new Map<Draft["group"], Draft[]>();
  for (const draft of drafts) out.set(draft.group, [...(out.get(draft.group) ?? []), draft]);
  return [...out.values()];
};

/** Merged cells: what an item's row lacks and the rows above it in the same event have. */
const withAbove = (drafts: readonly Draft[]): ItemTexts[] => {
  const texts = new Map<Draft, ItemTexts>();
  for (const group of groupsOf(drafts)) {
    const [first, ...rest] = group as [Draft, ...Draft[]];
    const whole = shared.filter((key) => rest.every(({ own }) => own[key] === ""));
    let above = { ...first.own, no: first.group.no, event: first.group.event };
    group.forEach((draft, i) => {
      const own = { ...draft.own, no: draft.group.no, event: draft.group.event };
      for (const key of [...carried, ...(group.length > 1 ? whole : [])])
        if (own[key] === "" && i > 0) own[key] = above[key];
      if (own.content === "" && i > 0 && draft.own.event === "") own.content = above.content;
      above = own;
      texts.set(draft, own);
    });
  }
  return drafts.map((draft) => texts.get(draft) as ItemTexts);
};

/** The table that is read, and how its terms are. */
type Reading = { source: Source; base: Base; reads: (text: string) => Period };

const renumbered = ({ pieces, sign }: Listed): string[] =>
  pieces.map(({ text }, i) => `${i + 1}${sign}${text.replace(/^\d{1,2}[.)]/, "")}`);

const slipInList = ({ pieces }: Listed) => pieces.find(({ no }, i) => no !== (pieces[i - 1]?.no ?? 0) + 1 && i > 0);

/** A cell that lists several items: parted where its neighbours or the document's own numbering say so, else only asked. */
const parted = ({ source, reads }: Reading, row: number, texts: ItemTexts, lines: Draft["lines"]): ItemTexts[] => {
  const key = texts.content !== "" ? "content" : "event";
  const listed = listedIn(texts[key]);
  if (!listed) return [texts];
  const slip = slipInList(listed);
  const code = slip && listed.pieces.filter(({ no }) => no === slip.no).length > 1 ? "number-doubled" : "number-gap";
  const found = listed.pieces.map(({ no }) => `${no}${listed.sign}`).join(" ");
  const mended = slip !== undefined && source.ask(code, row, -1, found, ["keep", "renumber"]) === "renumber";
  const pieces = mended ? renumbered(listed) : listed.pieces.map(({ text }) => text);
  const terms = partsOf(texts.period, lines.period, pieces.length);
  const readable = terms?.every((term) => !isYear(term) && reads(term).kind !== "unknown");
  const people = partsOf(texts.responsible, readable ? lines.responsible : [], pieces.length);
  const numbered = people !== null && /^\s*1[.)]/.test(texts.responsible);
  const own = readable || numbered;
  const split = own || (listed.sign === "." && !listed.nested && listed.lead === "" && key === "content");
  const choices = split ? ["split", "keep"] : ["keep", "split"];
  if (source.ask("split", row, -1, found, choices) === "keep")
    return [mended ? { ...texts, [key]: [listed.lead, ...pieces].filter(Boolean).join("\n") } : texts];
  return pieces.map((piece, i) => ({
    ...texts,
    ...(key === "event" && listed.lead !== ""
      ? { event: listed.lead, content: piece }
      : { [key]: i === 0 && listed.lead !== "" ? `${listed.lead} ${piece}` : piece }),
    ...(terms && readable && { period: terms[i] as string }),
    ...(people && own && { responsible: people[i] as string }),
  }));
};

/** The term of an item: of its own cell, or out of its text where it has none. */
const termed = (
  { source, base, reads }: Reading,
  row: number,
  texts: ItemTexts,
  before: string,
): { period: string; read: Period } => {
  let { period } = texts;
  const text = texts.content || texts.event;
  if (period === "") {
    const inside = termInside(text, base)?.term ?? "";
    if (inside !== "") period = source.ask("term-inside", row, -1, inside, ["use", "empty"]) === "use" ? inside : "";
    else if (before !== "" && source.ask("term-missing", row, -1, before, ["empty", "above"]) === "above")
      period = before;
  } else {
    const beside = dateBeside(text, base);
    const asks = beside !== null && squash(beside) !== squash(period);
    if (asks && source.ask("term-inside", row, -1, beside, ["column", "inside"]) === "inside") {
      source.label(row, -1, period);
      period = beside;
    }
  }
  const read = reads(period);
  const unclear = period !== "" && read.kind === "unknown";
  if (unclear && source.ask("term-unclear", row, -1, period, ["keep", "clear"]) === "clear") {
    source.label(row, -1, period);
    return { period: "", read };
  }
  const { alternative } = read;
  if (alternative && source.ask("term-other", row, -1, period, ["written", "other"]) === "other") {
    const { start, end } = alternative;
    const parts = start === null || end === null ? [] : [{ start, end }];
    return { period, read: { ...read, start, end, parts } };
  }
  return { period, read };
};

const askNumbers = (source: Source, drafts: readonly Draft[]) => {
  const groups = groupsOf(drafts).map(([first]) => (first as Draft).group);
  for (const { at, code, expected } of slipsIn(groups.map(({ no }) => no))) {
    const group = groups[at] as Draft["group"];
    if (source.ask(code, group.row, -1, group.no, ["keep", "renumber"]) === "renumber") group.no = expected;
  }
  for (const rows of groupsOf(drafts)) {
    const heads = rows.map(({ own }) => ({
      no: numberOf(own.content),
      last: listedIn(own.content)?.pieces.slice(-1)[0]?.no,
    }));
    heads.forEach(({ no }, i) => {
      const before = i === 0 ? undefined : (heads[i - 1]?.last ?? heads[i - 1]?.no);
      if (no === null || before === undefined || before === null || no === 1 || no === before + 1) return;
      const row = (rows[i] as Draft).rows[0] as number;
      source.ask(no > before ? "number-gap" : "number-doubled", row, -1, `${no}`, ["keep"]);
    });
  }
};

/** Drafts as items: merged cells filled from above, lists parted, terms read, what is doubtful asked. */
export const finished = (source: Source, { drafts, stages }: Walked, terms: TermsOf): FoundItem[] => {
  askNumbers(source, drafts);
  const texts = withAbove(drafts);
  const all = [...(terms.terms ?? []), ...texts.map(({ period }) => period)];
  const reading = { source, base: terms.base, reads: reader({ ...terms, terms: all }) };
  const out: FoundItem[] = [];
  const seen = new Map<string, number>();
  const groups = new Map<Draft["group"], number>();
  let before = "";
  for (const [i, draft] of drafts.entries()) {
    const row = draft.rows[0] as number;
    const own = texts[i] as ItemTexts;
    if (
      own.event === "" &&
      own.content !== "" &&
      source.ask("event-missing", row, -1, own.content, ["content", "empty"]) === "content"
    ) {
      own.event = own.content;
      own.content = "";
    }
    const stage = stages.all.find((of) => of.stage === draft.stage && of.part === null);
    if (stage?.name && squash(stage.name) === squash(own.event) && draft.own.event !== "")
      if (source.ask("same-name", row, -1, own.event, ["item", "skip"]) === "skip") {
        source.drop(draft.rows);
        continue;
      }
    const name = [draft.stage, draft.part, own.event, own.content, own.period, own.responsible]
      .map((of) => squash(String(of ?? "")))
      .join("|");
    const twin = seen.get(name);
    seen.set(name, row);
    if (
      twin !== undefined &&
      source.ask("row-doubled", row, -1, own.content || own.event, ["keep", "skip"]) === "skip"
    ) {
      source.drop(draft.rows);
      continue;
    }
    if (!groups.has(draft.group)) groups.set(draft.group, groups.size + 1);
    for (const piece of parted(reading, row, own, draft.lines)) {
      const { period, read } = termed(reading, row, piece, before);
      out.push({
        ...piece,
        period,
        read,
        rows: draft.rows.map((of) => of + 1),
        stage: draft.stage,
        part: draft.part,
        group: groups.get(draft.group) as number,
      });
      if (period !== "") before = period;
    }
  }
  return out;
};
