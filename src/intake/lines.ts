import type { Base } from "../period/types";
import { isBulleted } from "./clean";
import { HEADING } from "./row-kinds";
import type { Source } from "./source";
import { stageTitle } from "./stage-title";
import { stagesOf } from "./stages";
import { termInside } from "./term-inside";
import { noTexts } from "./types";
import type { Draft, Walked } from "./walk";

type Line = { row: number; col: number; text: string };

const LABELS: readonly [RegExp, "period" | "responsible" | "result" | "form"][] = [
  [/(?:сроки?|дата)(?:\s+(?:проведения|исполнения|реализации|выполнения))?\s*[:–—-]\s*/iu, "period"],
  [/(?:ответственн(?:ый|ые|ая)|отв\.|исполнител[ьи])\s*[:–—-]?\s*/iu, "responsible"],
  [/(?:ожидаемый\s+|планируемый\s+)?результаты?\s*[:–—-]\s*/iu, "result"],
  [/форма(?:\s+проведения)?\s*[:–—-]\s*/iu, "form"],
];
const ANY_LABEL = new RegExp(`(^|[^\\p{L}])(${LABELS.map(([of]) => of.source).join("|")})`, "giu");
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+/;

/** What a line says under labels («Срок: …», «отв. …»), and what stands before the first of them. */
const labelled = (
  text: string,
): { before: string; parts: { key: (typeof LABELS)[number][1]; label: string; text: string }[] } => {
  const found = [...text.matchAll(ANY_LABEL)].map(({ index, 1: sign = "", 2: label = "" }) => ({
    at: index + sign.length,
    label,
  }));
  const parts = found.flatMap(({ at, label }, i) => {
    const key = LABELS.find(([of]) => new RegExp(`^(?:${of.source})$`, "iu").test(label))?.[1];
    const said = text
      .slice(at + label.length, found[i + 1]?.at ?? text.length)
      .replace(/[\s;,(]+$/, "")
      .replace(/^\(|\)[.;]?$/g, "")
      .trim();
    return key && said !== "" ? [{ key, label: label.trim(), text: said }] : [];
  });
  const first = parts.length > 0 ? (found[0]?.at ?? text.length) : text.length;
  return {
    before: text
      .slice(0, first)
      .replace(/[\s,;(–—-]+$/, "")
      .trim(),
    parts,
  };
};

/** Reads a plan that is no table: a line a stage, an item, or more about the item above. */
export const walkLines = (source: Source, base: Base): Walked => {
  const lines = source.rows.flatMap((cells, row) =>
    cells.flatMap((text, col): Line[] => (text === "" ? [] : [{ row, col, text }])),
  );
  const drafts: Draft[] = [];
  const stages = stagesOf();
  const numbers = lines.map(({ text }) => NUMBERED.exec(text)?.[1] ?? "");
  const listed = lines.filter(({ text }) => isBulleted(text) || NUMBERED.test(text)).length;
  const mostlyListed = listed >= 2 && listed >= lines.length / 3;
  const hasChild = (i: number) =>
    numbers[i] !== "" && (numbers.slice(i + 1).find(Boolean) ?? "").startsWith(`${numbers[i]}.`);

  const begin = ({ row, col, text }: Line, level: "stage" | "part") => {
    source.use(row, col);
    const digits = /^(\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?=[\p{L}«])/u.exec(text);
    stages.begin(digits ? text.slice(digits[0].length) : text, digits?.[1] ?? "", level, row + 1);
  };

  const add = ({ row, col, text }: Line, no: string) => {
    if (stages.stage() === 0) {
      source.ask("stage-missing", row, -1, "", ["unnamed"]);
      stages.begin("", "", "stage", 0);
    }
    source.use(row, col);
    const own = noTexts();
    const { before, parts } = labelled(text);
    const dated = parts.some(({ key }) => key === "period");
    const signed = dated ? null : termInside(before, base);
    const loose = dated || signed ? null : termInside(before, base, true);
    const taken = loose !== null && source.ask("term-inside", row, col, loose.term, ["use", "empty"]) === "use";
    const inside = signed ?? (taken ? loose : null);
    own.no = no;
    own.event = inside && inside.rest !== "" ? inside.rest : before;
    if (inside) own.period = inside.term;
    for (const { key, label, text: said } of parts) {
      own[key] = own[key] === "" ? said : `${own[key]}; ${said}`;
      source.label(row, col, label);
    }
    drafts.push({
      rows: [row],
      stage: stages.stage(),
      part: stages.part(),
      group: { no, event: own.event, row },
      own,
      lines: { period: [], responsible: [] },
    });
  };

  const addTo = (last: Draft, { row, col, text }: Line) => {
    const { before, parts } = labelled(text);
    source.use(row, col);
    last.rows.push(row);
    if (before !== "" && parts.length === 0) {
      const joined = /-$/.test(last.own.event)
        ? `${last.own.event.slice(0, -1)}${before}`
        : `${last.own.event} ${before}`;
      last.own.event = joined;
      last.group.event = joined;
    } else if (before !== "") last.own.content = `${last.own.content} ${before}`.trim();
    for (const { key, label, text: said } of parts) {
      last.own[key] = last.own[key] === "" ? said : `${last.own[key]}; ${said}`;
      source.label(row, col, label);
    }
  };

  const step = (line: Line, i: number) => {
    const { row, col, text } = line;
    const last = drafts[drafts.length - 1];
    const title = stageTitle(text);
    const no = numbers[i] ?? "";
    const bare = no === "" ? text : text.slice(NUMBERED.exec(text)?.[0].length ?? 0);
    const { before, parts } = labelled(text);
    if (parts.length > 0 && before === "" && last) return addTo(last, line);
    if (title?.sure && !termInside(text.replace(/\([^()]*\):?$/, ""), base)) return begin(line, "stage");
    if (hasChild(i)) return begin(line, no.includes(".") && stages.stage() > 0 ? "part" : "stage");
    if (last && no !== "" && /^\p{Ll}/u.test(bare) && !/[.;:!?]$/.test(last.own.event))
      if (source.ask("clause-torn", row, col, text, ["join", "item"]) === "join") {
        source.label(row, col, no);
        return addTo(last, { ...line, text: bare });
      }
    if (last && no === "" && /^\p{Ll}/u.test(text) && !/[.;:]$/.test(last.own.event) && mostlyListed)
      return addTo(last, line);
    if (no !== "") return add({ ...line, text: bare }, no);
    if (isBulleted(text)) return add(line, "");
    const isTitle = !last && stages.stage() === 0 && i === 0 && lines.length > 2;
    if (isTitle && (HEADING.test(text) || !termInside(text, base, true))) return source.leave(row, "title", [col]);
    if (!mostlyListed) return add(line, "");
    const order = last ? ["stage", "item", "skip"] : ["skip", "stage", "item"];
    const more = numbers.slice(i + 1).some(Boolean) || lines.slice(i + 1).some(({ text: of }) => isBulleted(of));
    const chosen = source.ask("stage-or-item", row, col, text, more ? order : ["skip", "stage", "item"]);
    if (chosen === "skip") return source.leave(row, "skipped", [col]);
    if (chosen === "stage") return begin(line, "stage");
    add(line, "");
  };
  lines.forEach(step);
  return { drafts, stages };
};
