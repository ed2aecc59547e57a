import { romanNumber } from "../period/letters";
import { at, type Check, type Example } from "./check";
import { stagesOf, wholeStages } from "./stages";

type Label = { n: number; roman: boolean; said: string };
/** «2», «II.», «Этап 2. …», «II этап: …», «2-й этап»; Cyrillic «І» and «Х» are met too. */
const labelOf = (no: string | null, title: string): Label | null => {
  const written = /^\s*(\d{1,2}|[IVXІХ]+)[.)]?\s*$/.exec(no ?? "");
  const inTitle = /^\s*(?:этап\s+)?(\d{1,2}|[IVXІХ]+)(?:-?[йя]+)?(?:[.):]\s|\s+этап)/i.exec(title);
  const said = (written ?? inTitle)?.[1]?.toUpperCase().replace(/І/g, "I").replace(/Х/g, "X");
  if (said === undefined) return null;
  const roman = !/\d/.test(said);
  const n = roman ? romanNumber(said.toLowerCase()) : Number(said);
  return n === null ? null : { n, roman, said };
};

/** Numbers of stages: left out, doubled, or now «1» and now «II» (S1-61). */
export const stageNumbering: Check = {
  code: "stage-numbering",
  severity: "question",
  find: (snapshot) => {
    const parted = new Set(
      stagesOf(snapshot)
        .filter(({ row }) => row.part)
        .map(({ row }) => row.at),
    );
    const labelled = wholeStages(snapshot)
      .filter(({ row }) => !parted.has(row.at))
      .flatMap(({ row, title }) => {
        const label = labelOf(row.no, title);
        return label ? [{ row, label }] : [];
      });
    return labelled.flatMap(({ row, label }, i) => {
      const before = labelled[i - 1]?.label;
      if (before === undefined || (label.n === before.n + 1 && label.roman === before.roman)) return [];
      return [at("roadmap", row, row.no === null ? "event" : "no", { found: label.said, expected: before.said })];
    });
  },
};

const stage = (n: number, event: string, no?: string) =>
  ({ row: "stage", stage: n, event, ...(no && { no }) }) as const;

export const examples: readonly Example[] = [
  {
    when: "the first stage is «1», the others are «II» and «III» (S1-61)",
    book: { roadmap: [stage(1, "1 этап: запуск"), stage(2, "II этап: реализация"), stage(3, "III этап: завершение")] },
    finds: [{ cell: "roadmap.event:7", found: "II", expected: "1" }],
  },
  {
    when: "a stage is left out",
    book: { roadmap: [stage(1, "Подготовка", "1"), stage(2, "Итоги", "3")] },
    finds: [{ cell: "roadmap.no:7", found: "3", expected: "1" }],
  },
  {
    when: "stages are numbered one way, parts have numbers of their own, some stages have none",
    book: {
      roadmap: [
        stage(1, "Этап 1. Подготовительный"),
        stage(2, "Этап 2. Основной"),
        { ...stage(2, "База", "2.1"), part: 1 },
        stage(3, "2021 год без номера"),
        stage(4, "Этап 3. Заключительный"),
      ],
    },
    finds: [],
  },
];
