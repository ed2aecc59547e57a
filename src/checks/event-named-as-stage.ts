import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";
import { stagesOf } from "./stages";
import { plainText } from "./topics";

const name = (text: string | null) =>
  plainText(text)
    .replace(/^(?:этап\s+)?\d+(?:\.\d+)*[.)]?\s+/, "")
    .replace(/\s+/g, " ")
    .replace(/[.:;\s]+$/, "");

/**
 * After other events of a stage comes one with the name of the stage, as if the stage began anew (A.7 of the domain). The
 * first event, or the only one, may well be named after it. Asked once: a school names its stages in one way.
 */
export const eventNamedAsStage: Check = {
  code: "event-named-as-stage",
  severity: "question",
  find: (snapshot) => {
    const [first, ...others] = stagesOf(snapshot).flatMap(({ title, items }) => {
      const same = items.findIndex(({ event }) => name(event) !== "" && name(event) === name(title));
      return same > 0 ? (items[same] as Row<"roadmap">) : [];
    });
    if (first === undefined) return [];
    return [at("roadmap", first, "event", { expected: others.map((row) => row.at).join(", ") })];
  },
};

const stage = { row: "stage", stage: 2, event: "Формирование базы\nнаставляемых" } as const;

export const examples: readonly Example[] = [
  {
    when: "the second event of the stage bears its name",
    book: {
      roadmap: [
        stage,
        { row: "item", stage: 2, event: "Сбор данных о наставляемых" },
        { row: "item", stage: 2, event: "Формирование базы наставляемых." },
        { row: "item", stage: 2, event: "Формирование базы наставляемых." },
        { row: "stage", stage: 3, event: "Формирование базы наставников" },
        { row: "item", stage: 3, event: "Сбор данных о наставниках" },
        { row: "item", stage: 3, event: "Формирование базы наставников" },
      ],
    },
    finds: [{ cell: "roadmap.event:8", found: "Формирование базы наставляемых.", expected: "12" }],
  },
  {
    when: "it is the first event, or another stage bears the name",
    book: {
      roadmap: [
        stage,
        { row: "item", stage: 2, event: "Формирование базы наставляемых" },
        { row: "item", stage: 2, event: "Согласия" },
        { row: "stage", stage: 3, event: "Пары" },
        { row: "item", stage: 3, event: "Формирование базы наставляемых" },
        { row: "item", stage: 3, event: "Приказ" },
      ],
    },
    finds: [],
  },
];
