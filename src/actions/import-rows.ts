import { squash } from "../intake/clean";
import type { FoundItem, FoundStage, Intake } from "../intake/types";
import { readPeriod } from "../period/read";
import type { RowCells } from "../snapshot/content";
import type { Row } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";
import { idsAfter, numbersAfter } from "../spec/row-ids";

type Known = Row<"roadmap">;
const { status, contour, kind, row: rowKind } = roadmap.columns;

/** A title as it is compared: without its number, spaces and signs. */
const titled = (name: string): string => squash(name.replace(/^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4})[.)]\s*/, ""));
const itemed = (stage: number, part: number | null, ...texts: (string | null)[]): string =>
  [stage, part ?? "", ...texts.map((text) => squash(text ?? ""))].join("|");

const marks: readonly [RegExp, keyof typeof status.words][] = [
  [/^не\s*выполн|^нет$/i, "failed"],
  [/^выполн|^исполн|^проведен|^да$|^\+$|^готово/i, "done"],
  [/^в\s+работе|^в\s+процессе|^выполняется/i, "doing"],
  [/^перенес/i, "moved"],
  [/^отмен/i, "dropped"],
];

/** The one day that a cell names; a cell that says more than a day is no day, so that none of its words is lost. */
const dayIn = (text: string): string => {
  const { kind, start, end } = readPeriod({ text, base: { start: null, end: null } });
  return kind === "exact" && start !== null && start === end ? start : "";
};

/** An item's cells; what a closed list has no word for goes to «Итог, причина», so that nothing is lost. */
const cellsOf = (item: FoundItem): RowCells => {
  const mark = marks.find(([pattern]) => pattern.test(item.status.trim()))?.[1];
  const side = Object.values(contour.words).find((word) => squash(word) === squash(item.contour)) ?? "";
  const day = dayIn(item.done_on);
  const said = mark && item.status.length <= 20 ? "" : item.status;
  const rest = [item.outcome, said, day ? "" : item.done_on, side ? "" : item.contour].filter(Boolean);
  return {
    no: item.no,
    event: item.event,
    content: item.content,
    period: item.period,
    responsible: item.responsible,
    status: status.words[mark ?? "todo"],
    start: item.read.start ?? "",
    end: item.read.end ?? "",
    kind: item.period === "" ? "" : kind.words[item.read.kind],
    done_on: day,
    form: item.form,
    result: item.result,
    direction: item.direction,
    contour: side,
    link: item.link,
    outcome: rest.join("; "),
    row: rowKind.words.item,
  };
};

/** `known`: how many of the table's stages and items stand in the roadmap already; `greatest`: the last stage's number after it. */
export type Imported = {
  rows: RowCells[];
  known: { stages: number; items: number };
  added: { stages: number; items: number };
  greatest: number;
};

type Places = {
  stages: Map<string, number>;
  parts: Map<string, number>;
  items: Map<string, number>;
  events: Map<string, string>;
};

const placesIn = (rows: readonly Known[]): Places => {
  const out: Places = { stages: new Map(), parts: new Map(), items: new Map(), events: new Map() };
  for (const { row, stage, part, event, content, period, no } of rows) {
    if (row === "stage" && stage !== null && part === null) out.stages.set(titled(event ?? ""), stage);
    else if (row === "stage" && stage !== null && part !== null) out.parts.set(`${stage}|${titled(event ?? "")}`, part);
    else {
      const key = itemed(stage ?? 0, part, event, content, period);
      out.items.set(key, (out.items.get(key) ?? 0) + 1);
      out.events.set(itemed(stage ?? 0, part, event), no ?? "");
    }
  }
  return out;
};

/**
 * The rows that a table brings into a roadmap: its stages and items with their hidden cells, numbered after what stands
 * there. A stage or an item that stands there already is not brought again. `unnamed` names a stage without a title.
 */
export const importedRows = (
  { stages, items }: Pick<Intake, "stages" | "items">,
  known: readonly Known[],
  unnamed: (no: number) => string,
): Imported => {
  const there = placesIn(known);
  const nextId = idsAfter(
    "Р",
    known.map(({ id }) => id),
  );
  const nextNo = numbersAfter(known.filter(({ row }) => row !== "stage").map(({ no }) => no));
  const numbered = items.some(({ no }) => no !== "");
  let order = known.reduce((most, row) => Math.max(most, row.order ?? 0), 0);
  let greatest = known.reduce((most, row) => Math.max(most, row.stage ?? 0), 0);
  const rows: RowCells[] = [];
  const count = { known: { stages: 0, items: 0 }, added: { stages: 0, items: 0 } };
  const add = (cells: RowCells) => {
    order += 1;
    rows.push({ ...cells, order, id: nextId() });
  };
  const stageNow = new Map<number, number>();
  const partNow = new Map<string, number>();
  const lastPart = new Map<number, number>();
  for (const [key, part] of there.parts) {
    const stage = Number(key.split("|")[0]);
    lastPart.set(stage, Math.max(lastPart.get(stage) ?? 0, part));
  }

  const begin = ({ stage, part, no, name }: FoundStage) => {
    if (part === null) {
      const said = name || unnamed(greatest + 1);
      const old = there.stages.get(titled(said));
      if (old === undefined) greatest += 1;
      stageNow.set(stage, old ?? greatest);
      count[old === undefined ? "added" : "known"].stages += 1;
      const shownNo = no || (/\d|[IVX]{1,4}[.)]|этап/i.test(said) ? "" : String(greatest));
      if (old === undefined) add({ no: name ? shownNo : "", event: said, row: rowKind.words.stage, stage: greatest });
      return;
    }
    const of = stageNow.get(stage) ?? stage;
    const old = there.parts.get(`${of}|${titled(name)}`);
    const next = (lastPart.get(of) ?? 0) + 1;
    partNow.set(`${stage}|${part}`, old ?? next);
    if (old !== undefined) return;
    lastPart.set(of, next);
    add({ no: no || `${of}.${next}`, event: name, row: rowKind.words.stage, stage: of, part: next });
  };

  const ownNumbers = new Map<number, string>();
  const put = (item: FoundItem) => {
    const stage = stageNow.get(item.stage) ?? item.stage;
    const part = item.part === null ? null : (partNow.get(`${item.stage}|${item.part}`) ?? item.part);
    const key = itemed(stage, part, item.event, item.content, item.period);
    const twins = there.items.get(key) ?? 0;
    if (twins > 0) {
      there.items.set(key, twins - 1);
      count.known.items += 1;
      return;
    }
    const asThere = there.events.get(itemed(stage, part, item.event));
    if (!numbered && !ownNumbers.has(item.group)) ownNumbers.set(item.group, asThere ?? String(nextNo()));
    count.added.items += 1;
    add({
      ...cellsOf(item),
      ...(!numbered && { no: ownNumbers.get(item.group) as string }),
      stage,
      ...(part !== null && { part }),
    });
  };

  const ofTitle = ({ stage, part }: { stage: number; part: number | null }) => `${stage}|${part ?? ""}`;
  const within = new Map<string, FoundItem[]>();
  for (const item of items) within.set(ofTitle(item), [...(within.get(ofTitle(item)) ?? []), item]);
  for (const title of stages) {
    begin(title);
    within.get(ofTitle(title))?.forEach(put);
    within.delete(ofTitle(title));
  }
  for (const rest of within.values()) rest.forEach(put);
  return { rows, ...count, greatest };
};
