import type { Snapshot } from "../snapshot/snapshot";
import { documentWarnings, printed } from "../text/documents";
import { approvalBlocks, approvals, curatorOf, signature } from "./approval";
import { type Block, type Cell, centred, type Grid, type GridColumn, type GridRow, gap, type Look } from "./blocks";
import { grid, gridText } from "./grid";
import { eventsOf, type Group, groupsOf, type Item, type Stage } from "./rows";
import { capital } from "./signer";
import type { Choice, Made, ShownColumn, Source, Warning } from "./source";

/** Columns that a plan to be approved has no use for. */
const marks = new Set(["status", "done_on", "outcome"]);
/** Columns whose text stands once for an event, where it is the same in all of its items. */
const ofEvent = new Set(["period", "responsible", "form", "result", "direction"]);
/** The model whose document has its stages in columns of their own, with the stage's number (S2-03). */
const stagesInColumns = (passport: Snapshot["passport"], groups: readonly Group[]) =>
  passport.model === "target" && groups.every(({ head }) => head?.part === null);

const NUMBER: GridColumn = { head: "№", width: 40 };
const STAGE: GridColumn = { head: printed.stage, width: 130 };

const stageText = ({ no, name }: Stage) => {
  const number = no && !name.startsWith(no) ? `${no}${/\.$/.test(no) ? "" : "."} ` : "";
  return `${number}${name}`;
};

type Table = { columns: readonly ShownColumn[]; texts: (item: Item) => readonly string[]; withMarks: boolean };

/** Rows of an event that are not parted from one another; between such pieces a page may end. */
const PIECE = 2;
const pieces = (event: readonly Item[]): Item[][] => {
  const out: Item[][] = [];
  for (let i = 0; i < event.length; i += PIECE) out.push(event.slice(i, i + PIECE));
  return out;
};

/** `shared`: places of the columns whose text is the same in all items of the event. */
type Row = { item: Item; event: readonly Item[]; piece: readonly Item[]; shared: ReadonlySet<number> };
const rowsOf = (event: readonly Item[], { columns, texts, withMarks }: Table): Row[] => {
  const all = event.map(texts);
  const moved = withMarks && event.some(({ approved, period }) => approved && approved !== period);
  const shared = columns.flatMap(({ key }, i) =>
    key === "no" ||
    key === "event" ||
    (ofEvent.has(key) && !(key === "period" && moved) && all.every((of) => of[i] === all[0]?.[i]))
      ? [i]
      : [],
  );
  const places = new Set(event.length > 1 ? shared : []);
  return pieces(event).flatMap((piece) => piece.map((item) => ({ item, event, piece, shared: places })));
};

const merged = (text: string, first: boolean, rows: number, look?: Look): Cell =>
  first ? { text, rows, ...(look && { look }) } : { text: "", rows, goesOn: true };

const cellsOf = ({ item, event, piece, shared }: Row, { columns, texts, withMarks }: Table): Cell[] => {
  const mine = texts(item);
  return columns.flatMap(({ key }, i): Cell[] => {
    const own = mine[i] ?? "";
    const look: Look = key === "no" ? { align: "center" } : {};
    if (shared.has(i)) return item === piece[0] ? [merged(own, item === event[0], piece.length, look)] : [];
    const { approved, period } = item;
    if (key === "period" && withMarks && approved && approved !== period)
      return [{ text: [own, printed.approvedTerm(approved)] }];
    return [{ text: own, look }];
  });
};

const stageLook = ({ part }: Stage): Look => (part === null ? { bold: true } : { italic: true });

const inRows = (groups: readonly Group[], table: Table): GridRow[] =>
  groups.flatMap(({ head, items }): GridRow[] => [
    ...(head
      ? [
          {
            leads: true as const,
            cells: [{ text: stageText(head), look: stageLook(head), columns: table.columns.length }],
          },
        ]
      : []),
    ...eventsOf(items).flatMap((event) => rowsOf(event, table).map((row) => ({ cells: cellsOf(row, table) }))),
  ]);

const inColumns = (groups: readonly Group[], table: Table): GridRow[] =>
  groups.flatMap(({ head, items }): GridRow[] => {
    const [no, name] = [head?.no ?? "", head?.name ?? ""];
    if (items.length === 0)
      return [{ cells: [{ text: no }, { text: name }, { text: "", columns: table.columns.length }] }];
    return eventsOf(items)
      .flatMap((event) => rowsOf(event, table))
      .map((row): GridRow => {
        const { item, piece } = row;
        const stage = [
          merged(no, item === items[0], piece.length, { align: "center" }),
          merged(name, item === items[0], piece.length),
        ];
        return { cells: [...(item === piece[0] ? stage : []), ...cellsOf(row, table)] };
      });
  });

const warningsOf = (items: readonly Item[], withMarks: boolean): Warning[] => {
  const about = (
    column: "period" | "responsible" | "status",
    found: readonly Item[],
    says: (count: string) => string,
  ) =>
    found[0]
      ? [{ place: { sheet: "roadmap" as const, row: found[0].at, column }, says: says(String(found.length)) }]
      : [];
  const without = (column: "period" | "responsible") => items.filter((item) => !item[column] && !item.raw[column]);
  return [
    ...about("period", without("period"), documentWarnings.period),
    ...about("responsible", without("responsible"), documentWarnings.responsible),
    ...(withMarks
      ? []
      : about(
          "status",
          items.filter(({ status }) => status === "dropped"),
          documentWarnings.dropped,
        )),
  ];
};

/** The last rows stay with the signature below: it never stands alone on a page. */
const withLastKept = (rows: readonly GridRow[]): GridRow[] =>
  rows.map((row, i) => (i >= rows.length - PIECE ? { ...row, leads: true } : row));

/** The roadmap as a plan to be approved, or with the marks of what is done. Null where there is nothing to print. */
export const roadmapDocument = (
  source: Source,
  key: "roadmap-approval" | "roadmap-marks",
  { stage }: Choice,
): Made | null => {
  const { snapshot, texts } = source;
  const { passport } = snapshot;
  const withMarks = key === "roadmap-marks";
  const groups = groupsOf(snapshot.roadmap, stage);
  const items = groups.flatMap(({ items: of }) => of);
  if (items.length === 0) return null;
  const stages = stagesInColumns(passport, groups);
  const kept = source.columns.flatMap((column, i) =>
    (withMarks || !marks.has(column.key)) && !(stages && column.key === "no") ? [{ column, i }] : [],
  );
  const shown: Table = {
    columns: kept.map(({ column }) => column),
    texts: ({ at }) => kept.map(({ i }) => texts.get(at)?.[i] ?? ""),
    withMarks,
  };
  const columns = [...(stages ? [NUMBER, STAGE] : []), ...shown.columns];
  const rows = stages ? inColumns(groups, shown) : inRows(groups, shown);
  const approval = approvals(passport);
  const curator = curatorOf(passport);
  const title = withMarks ? printed.marks : printed.roadmap;
  const only = stage === undefined ? null : groups[0]?.head;
  const table: Grid = {
    ...grid(columns, withLastKept(rows), "landscape"),
    under: signature(curator.post ? `${printed.curator}, ${curator.post}` : printed.curator, curator.name),
  };
  const state = withMarks && stage === undefined && source.line && snapshot.asOf;
  const blocks: Block[] = [
    ...(withMarks ? [] : [...approvalBlocks(approval.stamps, false), gap(18)]),
    centred(title, 14, true),
    centred(printed.year(passport.school_year ?? ""), 12, true),
    centred(passport.title ?? "", 12, true),
    centred(passport.school ?? ""),
    ...(only ? [centred(stageText(only), 12, true)] : []),
    ...(state
      ? [centred(`${printed.on(snapshot.asOf ?? "")}${source.line.charAt(0).toLowerCase()}${source.line.slice(1)}`)]
      : []),
    gap(),
    table,
  ];
  return {
    title: `${capital(title.toLowerCase())}. ${passport.title ?? ""}`,
    file: withMarks ? "Дорожная карта с отметками" : "Дорожная карта",
    turn: "landscape",
    blocks,
    plain: gridText(table),
    warnings: [
      ...(withMarks ? [] : approval.warnings),
      ...(passport.curator
        ? []
        : [
            {
              place: { sheet: "passport" as const, field: "curator" as const },
              says: documentWarnings.field("Куратор"),
            },
          ]),
      ...warningsOf(items, withMarks),
    ],
  };
};
