import type { Finding } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import type { Cell } from "../spec/kinds";
import { roadmap } from "../spec/roadmap";
import { numbersAfter } from "../spec/row-ids";
import { at, type Check, type Example, isBlank } from "./check";
import { freshIds, numbered } from "./fresh-ids";

const { item } = roadmap.columns.row.words;
const { todo } = roadmap.columns.status.words;

/** The row's place in the first order: between its neighbours, and after the last one at the end. */
const between = (above: number | null, below: number | null): number => {
  if (above === null) return below === null ? 1 : below - 1;
  return below !== null && below > above ? (above + below) / 2 : above + 1;
};

/** For each row the order of the nearest row under it that has one. */
const ordersBelow = (rows: readonly Row<"roadmap">[]): (number | null)[] => {
  const out: (number | null)[] = [];
  let below: number | null = null;
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    out[i] = below;
    below = rows[i]?.order ?? below;
  }
  return out;
};

const inRoadmap = ({ roadmap: rows }: Snapshot, fresh: () => string): Finding[] => {
  const below = ordersBelow(rows);
  const first = rows.find((row) => row.stage !== null);
  let [stage, part] = [first?.stage ?? null, first?.part ?? null];
  let order: number | null = null;
  return rows.flatMap((row, i): Finding[] => {
    const lacks = (column: "row" | "stage" | "order" | "id") => isBlank(row, column);
    if (row.stage !== null) [stage, part] = [row.stage, row.part];
    if (!lacks("id") && !lacks("row") && !(lacks("stage") && stage !== null)) {
      order = row.order ?? order;
      return [];
    }
    order = row.order ?? between(order, below[i] ?? null);
    const fix: Record<string, Cell> = {
      ...(lacks("row") && { row: item }),
      ...(lacks("row") && isBlank(row, "status") && { status: todo }),
      ...(lacks("stage") && stage !== null && { stage, ...(part !== null && { part }) }),
      ...(lacks("order") && { order }),
      ...(lacks("id") && { id: fresh() }),
    };
    return [at("roadmap", row, row.event === null ? "content" : "event", { fix })];
  });
};

const inConsents = (snapshot: Snapshot): Finding[] => {
  const fresh = freshIds(snapshot, "consents");
  return snapshot.consents
    .filter((row) => isBlank(row, "id"))
    .map((row) => at("consents", row, "code", { fix: { id: fresh() } }));
};

const inTable = (snapshot: Snapshot, sheet: "pairs" | "indicators"): Finding[] => {
  const fresh = freshIds(snapshot, sheet);
  const rows: readonly Row<typeof sheet>[] = snapshot[sheet];
  const next = numbersAfter(rows.map(({ no }) => no));
  return rows
    .filter((row) => isBlank(row, "id"))
    .map((row) =>
      at(sheet, row, numbered[sheet], { fix: { ...(isBlank(row, "no") && { no: String(next()) }), id: fresh() } }),
    );
};

/** A row typed by hand or pasted, which formulas and counts by stage do not see yet (S1-39, S2-03). */
export const rowWithoutId: Check = {
  code: "row-without-id",
  severity: "warning",
  find: (snapshot) => [
    ...inRoadmap(snapshot, freshIds(snapshot, "roadmap")),
    ...inTable(snapshot, "pairs"),
    ...inConsents(snapshot),
    ...inTable(snapshot, "indicators"),
  ],
};

export const examples: readonly Example[] = [
  {
    when: "two rows were typed between items of a stage",
    book: {
      roadmap: [
        { row: "stage", stage: 2, event: "База наставников", order: 9, id: "Р-009" },
        { row: "item", stage: 2, event: "Анкетирование", order: 10, id: "Р-010" },
        { event: "Круглый стол" },
        { content: "Приказ" },
        { row: "item", stage: 3, event: "Отбор", order: 11, id: "Р-011" },
      ],
    },
    finds: [
      {
        cell: "roadmap.event:8",
        found: "Круглый стол",
        expected: "",
        fix: { row: "пункт", status: "не начато", stage: 2, order: 10.5, id: "Р-012" },
      },
      {
        cell: "roadmap.content:9",
        found: "Приказ",
        expected: "",
        fix: { row: "пункт", status: "не начато", stage: 2, order: 10.75, id: "Р-013" },
      },
    ],
  },
  {
    when: "a row was typed into a part of a stage, so it gets both (S4-20)",
    book: {
      roadmap: [
        { row: "stage", stage: 2, part: 3, event: "Отбор наставников", order: 1, id: "Р-001" },
        { event: "Деловая игра" },
      ],
    },
    finds: [
      {
        cell: "roadmap.event:7",
        found: "Деловая игра",
        expected: "",
        fix: { row: "пункт", status: "не начато", stage: 2, part: 3, order: 2, id: "Р-002" },
      },
    ],
  },
  {
    when: "a row lost its stage only, so it gets that of the row above and keeps the rest",
    book: {
      roadmap: [
        { row: "item", stage: 4, event: "Отбор", order: 1, id: "Р-001" },
        { row: "item", event: "Обучение", status: "doing", order: 2, id: "Р-002" },
      ],
    },
    finds: [{ cell: "roadmap.event:7", found: "Обучение", expected: "", fix: { stage: 4 } }],
  },
  {
    when: "a row was put in above the first stage, so it gets the stage that follows",
    book: {
      roadmap: [{ event: "Педсовет" }, { row: "stage", stage: 1, event: "Подготовка", order: 1, id: "Р-001" }],
    },
    finds: [
      {
        cell: "roadmap.event:6",
        found: "Педсовет",
        expected: "",
        fix: { row: "пункт", status: "не начато", stage: 1, order: 0, id: "Р-002" },
      },
    ],
  },
  {
    when: "a pair and an indicator were pasted without ids",
    book: {
      pairs: [{ id: "ПР-004", no: "4" }, { mentor: "Н-001" }],
      indicators: [{ indicator: "Успеваемость", no: "1а" }],
    },
    finds: [
      { cell: "pairs.mentor:7", found: "Н-001", expected: "", fix: { no: "5", id: "ПР-005" } },
      { cell: "indicators.indicator:6", found: "Успеваемость", expected: "", fix: { id: "И-001" } },
    ],
  },
  {
    when: "every row is known, and a roadmap without stages needs none",
    book: {
      roadmap: [{ row: "item", event: "Отбор", order: 1, id: "Р-001" }],
      pairs: [{ id: "ПР-001" }],
      indicators: [{ id: "И-001" }],
    },
    finds: [],
  },
];
