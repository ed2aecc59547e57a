import type { Base } from "../period/types";
import { isBlank, squash } from "./clean";
import { beginsSmall, isRest, withRest } from "./continued";
import { columnsOf } from "./guess";
import { isColumnNumbers, isHeadRow, isSecondHeadRow, joinedHeads } from "./heads";
import { pathOf } from "./numbering";
import { cellsOfRow, type RowCells, termOf, textsOf } from "./row-cells";
import { filledCells, HEADING, isDebris, tornTitle } from "./row-kinds";
import type { Source } from "./source";
import { stageTitle } from "./stage-title";
import { type Stages, stagesOf } from "./stages";
import type { Headed } from "./table-columns";
import type { FoundColumn, ItemTexts } from "./types";

/** An event: its number and name stand once, its items below one another. */
export type Group = { no: string; event: string; row: number };
/** An item before its cells are looked into; `own` are the texts of its own row. Rows from 0. */
export type Draft = {
  rows: number[];
  stage: number;
  part: number | null;
  group: Group;
  own: ItemTexts;
  /** Lines of two of its cells as they stood: as many of them as the cell beside lists items belong to these. */
  lines: { period: string[]; responsible: string[] };
};
export type Walked = { drafts: Draft[]; stages: Stages };

type Single = { row: RowCells; col: number; text: string };

/** Goes down the rows of a table: stages, events with their items, the rest of rows that were parted, what is neither. */
export const walk = (source: Source, headed: Headed, base: Base): Walked => {
  const { rows } = source;
  const drafts: Draft[] = [];
  const stages = stagesOf();
  let { columns } = headed;
  let heads: string[] = headed.texts;
  let group: Group | null = null;
  let lead: string | null = null;
  let open: { group: Group; texts: ItemTexts } | null = null;
  let afterStage = false;
  let lastHead = headed.heads + headed.count - 1;

  const isHead = (cells: readonly string[]) =>
    isHeadRow(cells) || (filledCells(cells) > 1 && cells.every((cell, i) => squash(cell) === squash(heads[i] ?? "")));
  const at = (row: number) => cellsOfRow(source, row, columns);
  const bodyRows = rows.flatMap((cells, i) =>
    filledCells(cells) > 1 && !isHead(cells) && !isColumnNumbers(cells) ? [i] : [],
  );
  const lastRow = bodyRows[bodyRows.length - 1] ?? -1;
  const mains = bodyRows.map((row) => at(row).text("content") || at(row).text("event"));
  const small = beginsSmall(mains);
  const explicit = rows.some(
    (cells) => filledCells(cells) === 1 && stageTitle(cells.find((cell) => !isBlank(cell)) ?? "")?.sure,
  );
  const firstText = columns.findIndex(({ meaning }) => meaning === "event" || meaning === "stage");
  const numbered = mains.filter((text) => pathOf(text.split(" ")[0] ?? "")).length > mains.length / 2;
  const next = (row: number): RowCells | null => {
    for (let i = row + 1; i < rows.length; i += 1) {
      const cells = rows[i] as string[];
      if (filledCells(cells) > 0 && !isHead(cells) && !isColumnNumbers(cells)) return at(i);
    }
    return null;
  };

  const repeatHead = (row: number, cells: readonly string[]) => {
    const same = cells.every((cell, i) => squash(cell) === squash(heads[i] ?? ""));
    if (row === headed.heads) for (const col of cells.keys()) source.use(row, col);
    else source.leave(row, "head-repeated");
    if (!same && row !== headed.heads) {
      const found = columnsOf(
        [...cells],
        bodyRows.map((i) => rows[i] as string[]),
        base,
      );
      const firm = (of: readonly FoundColumn[]) => of.filter(({ sure }) => sure).length;
      if (firm(found) >= firm(columns) - 1) {
        columns = found.map((of, i) => (of.sure ? of : { ...of, meaning: columns[i]?.meaning ?? null }));
        heads = [...cells];
      }
    }
    lastHead = row;
  };

  /** An event's name or a lead-in that no item has followed is an item of its own. */
  const settle = () => {
    const { stage, part } = { stage: stages.stage(), part: stages.part() };
    if (open) {
      const { group: of, texts } = open;
      drafts.push({ rows: [of.row], stage, part, group: of, own: texts, lines: { period: [], responsible: [] } });
    }
    open = null;
    lead = null;
  };

  const begin = (name: string, no: string, level: "stage" | "part", row: number) => {
    settle();
    stages.begin(name, no, level, row + 1);
    group = null;
    afterStage = true;
  };

  const needStage = (row: number) => {
    if (stages.stage() > 0) return;
    source.ask("stage-missing", row, -1, "", ["unnamed"]);
    stages.begin("", "", "stage", 0);
  };

  const addItem = (row: RowCells, over: Partial<ItemTexts> = {}) => {
    needStage(row.at);
    const lines = { period: row.lines("period"), responsible: row.lines("responsible") };
    const own: ItemTexts = { ...textsOf(row), ...over };
    const same = group && squash(own.event) === squash(group.event) && (own.no === "" || own.no === group.no);
    const isNew = group === null || (own.event !== "" && !same) || (own.no !== "" && own.no !== group.no);
    if (isNew) settle();
    open = null;
    if (lead !== null) own.content = `${lead} ${own.content}`.trim();
    if (group === null || isNew) group = { no: own.no, event: own.event, row: row.at };
    drafts.push({ rows: [row.at], stage: stages.stage(), part: stages.part(), group, own, lines });
    afterStage = false;
  };

  const titleLevel = (text: string): "stage" | "part" => {
    const title = stageTitle(text);
    return title && title.part !== null && stages.stage() > 0 ? "part" : "stage";
  };
  const takeTitle = (row: RowCells, text: string) => {
    const debris = row.filled.filter((col) => row.cells[col] !== text && isDebris(row.cells[col] ?? ""));
    source.leave(row.at, "debris", debris);
    for (const col of row.filled) source.use(row.at, col);
  };
  const beginTitled = ({ row, text }: Pick<Single, "row" | "text">, level = titleLevel(text)) => {
    const digits = /^(\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?=[\p{L}«])/u.exec(text);
    takeTitle(row, text);
    begin(digits ? text.slice(digits[0].length) : text, digits?.[1] ?? "", level, row.at);
  };

  const single = (of: Single) => {
    const { row, col, text } = of;
    const meaning = columns[col]?.meaning ?? null;
    const title = stageTitle(text);
    const last = drafts[drafts.length - 1];
    if (title?.sure && !(title.stage === null && last && meaning === "content")) return beginTitled(of);
    const isFirst = drafts.length === 0 && stages.stage() === 0 && row.at < (bodyRows[0] ?? 0) && !title;
    if (isFirst && headed.heads < 0) {
      if (meaning === "content") return addItem(row);
      if (HEADING.test(text)) return source.leave(row.at, "title");
    }
    if (meaning === "no" && pathOf(text)) return source.leave(row.at, "number-alone");
    if (last && !open && !afterStage && meaning && !["event", "no", "stage", "stage_no"].includes(meaning) && !title) {
      if (isRest(row, { ...last.own, event: last.group.event }, base, small)) return rest(row, last);
      if (meaning === "content" && group) return addOrLead(row);
    }
    if (last && !open && !afterStage && !title && isRest(row, { ...last.own, event: last.group.event }, base, small))
      return rest(row, last);
    if (meaning === "stage") return beginTitled(of, "stage");
    const after = row.at > lastRow;
    const follows = title !== null && !numbered && (title.part !== null || title.stage === stages.stage() + 1);
    if (follows && !after) return beginTitled(of);
    if (/:$/.test(text) && !title && meaning === "event" && next(row.at)?.text("event") === "") return addOrLead(row);
    // one cell in a row, where no title says of itself that it is a stage: so this table writes its stages
    const plain =
      headed.heads >= 0 && !after && !explicit && !afterStage && col <= firstText && next(row.at)?.text("event");
    if (plain && source.chosen("stage-or-item", row.at, col, ["part", "item", "skip"]) === null)
      return beginTitled(of, "stage");
    const usual = after ? "skip" : stages.explicit() && stages.stage() > 0 ? "part" : "stage";
    const order =
      afterStage && !after ? ["join", "part", "stage", "item", "skip"] : [usual, "stage", "part", "item", "skip"];
    const chosen = source.ask(afterStage && !after ? "subtitle" : "stage-or-item", row.at, col, text, [
      ...new Set(order),
    ]);
    if (chosen === "skip") return source.leave(row.at, after ? "after" : "skipped");
    if (chosen === "join") {
      takeTitle(row, text);
      return stages.join(text);
    }
    if (chosen === "item") {
      takeTitle(row, text);
      return addItem(row, { event: text });
    }
    beginTitled(of, chosen as "stage" | "part");
  };

  const rest = (row: RowCells, last: Draft) => {
    const found = row.filled.map((col) => row.cells[col]).join(" | ");
    const isSure = last.rows.length > 1 && row.filled.every((col) => /^[^\p{Lu}]/u.test(row.cells[col] ?? ""));
    if (!isSure && source.ask("continued", row.at, -1, found, ["join", "row"]) === "row") return addItem(row);
    const before = row.text("event") ? { ...last.own, event: last.group.event } : last.own;
    const joined = withRest(before, row, source.joined);
    if (joined.event !== last.own.event) last.group.event = joined.event;
    last.own = joined;
    last.rows.push(row.at);
  };

  const addOrLead = (row: RowCells) => {
    const text = row.text("content") || row.text("event");
    const follower = next(row.at);
    const others = row.filled.filter((col) => !["event", "content", "no"].includes(columns[col]?.meaning ?? ""));
    const leads =
      /:$/.test(text) &&
      others.length === 0 &&
      follower !== null &&
      follower.text("event") === "" &&
      follower.text("content") !== "";
    if (!leads) return addItem(row);
    const leadsIn = row.text("content") !== "";
    const chosen = leadsIn ? source.ask("lead-in", row.at, -1, text, ["before", "item", "skip"]) : "";
    if (chosen === "item") return addItem(row);
    needStage(row.at);
    if (chosen === "skip") {
      const contents = row.filled.filter((col) => columns[col]?.meaning === "content");
      source.leave(row.at, "skipped", contents);
    }
    const texts = textsOf(row);
    if (chosen === "skip") texts.content = "";
    if (texts.event !== "" || texts.no !== "" || group === null) {
      settle();
      group = { no: texts.no, event: texts.event, row: row.at };
    } else if (open && lead !== null)
      Object.assign(texts, { ...open.texts, content: `${lead} ${texts.content}`.trim() });
    if (texts.event !== "" || texts.no !== "" || texts.content !== "") open = { group, texts };
    if (leadsIn && chosen !== "skip") lead = texts.content;
  };

  const stageColumn = (row: RowCells) => {
    const name = row.text("stage");
    const no = row.text("stage_no");
    if (name === "" && no === "") return;
    const known = name !== "" && squash(name) === squash(stages.name());
    row.take("stage");
    row.take("stage_no");
    if (known && no !== "" && !stages.number(no)) source.label(row.at, -1, no);
    if (known) return;
    begin(name, no.replace(/[.)]$/, ""), "stage", row.at);
  };

  const step = (cells: string[], i: number) => {
    const count = filledCells(cells);
    if (count === 0) return;
    if (i === lastHead + 1 && isSecondHeadRow(rows[lastHead] ?? [], cells)) {
      heads = joinedHeads(rows[lastHead] ?? [], cells);
      if (i > headed.heads + headed.count) return source.leave(i, "head-repeated");
      for (const place of cells.keys()) source.use(i, place);
      return;
    }
    if (isHead(cells)) return repeatHead(i, cells);
    if (i < headed.heads && !headed.above) return source.leave(i, "title");
    if (cells.every((cell) => !/[\p{L}\d]/u.test(cell))) return source.leave(i, "debris");
    if (isColumnNumbers(cells)) return source.leave(i, "column-numbers");
    const row = at(i);
    const words = row.filled.filter((col) => !isDebris(cells[col] as string));
    const texts = new Set(words.map((col) => squash(cells[col] as string)));
    const [col = row.filled[0] as number] = words;
    const only = texts.size <= 1 && (count === 1 || words.length > 1 || stageTitle(cells[col] as string) !== null);
    const number = row.text("no");
    const bare = count === 2 && number !== "" && row.text("event") !== "";
    const child =
      bare && pathOf(number) !== null && (next(i)?.text("no") ?? "").startsWith(`${number.replace(/\.$/, "")}.`);
    if (bare && (child || stageTitle(row.text("event"))?.sure)) {
      const path = pathOf(number) ?? [];
      const name = row.take("event");
      return begin(
        name,
        row.take("no").replace(/\.$/, ""),
        path.length > 1 && stages.stage() > 0 ? "part" : "stage",
        i,
      );
    }
    const torn = tornTitle(row.filled.map((place) => cells[place] as string));
    if (torn !== null) return beginTitled({ row, text: source.whole(torn) });
    if (only && !number.match(/^\d+[.)]?$/)) return single({ row, col, text: cells[col] as string });
    const title = stageTitle(row.text("event") || row.text("no"));
    const term = termOf(row, "text");
    if (title?.sure && !row.text("responsible") && !row.text("content") && term !== "" && !row.text("result")) {
      const name = row.take("event");
      const no = row.take("no");
      return begin(`${name || no} (${termOf(row, "take")})`, name ? no : "", "stage", i);
    }
    const last = drafts[drafts.length - 1];
    if (last && !open && !afterStage && isRest(row, { ...last.own, event: last.group.event }, base, small))
      return rest(row, last);
    stageColumn(row);
    if (row.filled.every((place) => ["stage", "stage_no"].includes(columns[place]?.meaning ?? ""))) return;
    addOrLead(row);
  };
  rows.forEach(step);
  settle();
  return { drafts, stages };
};
