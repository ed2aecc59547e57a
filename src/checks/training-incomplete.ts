import { need, withoutPaper } from "../spec/training";
import { at, type Check, type Example, isBlank } from "./check";

const needsPaper = (kind: string | null) => !withoutPaper.some((of) => of === kind?.trim().toLowerCase());

/** A training that has taken place, without its hours or its paper (S1-63). */
export const trainingIncomplete: Check = {
  code: "training-incomplete",
  severity: "warning",
  find: ({ training, asOf }) =>
    training.flatMap((row) => {
      if (row.kind === need || asOf === null || row.dated === null || row.dated > asOf) return [];
      const [hours, paper] = [isBlank(row, "hours"), isBlank(row, "certificate") && needsPaper(row.kind)];
      const expected = [...(hours ? ["часов"] : []), ...(paper ? ["документа"] : [])].join(" и ");
      return expected
        ? [at("training", row, hours ? "hours" : "certificate", { found: row.topic ?? "", expected })]
        : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "courses are over and have neither hours nor paper; a meeting has no hours (S1-63)",
    book: {
      asOf: "2026-11-22",
      training: [
        { kind: "КПК", topic: "Наставничество в школе", dated: "2026-10-30" },
        { kind: "совещание", topic: "Итоги четверти", dated: "2026-11-05" },
      ],
    },
    finds: [
      { cell: "training.hours:6", found: "Наставничество в школе", expected: "часов и документа" },
      { cell: "training.hours:7", found: "Итоги четверти", expected: "часов" },
    ],
  },
  {
    when: "both are there, the day is to come, or one has read by oneself",
    book: {
      asOf: "2026-11-22",
      training: [
        { kind: "потребность", topic: "Как читать итоги", dated: "2026-10-30" },
        { kind: "КПК", dated: "2026-10-30", hours: 36, certificate: "удостоверение №\u00a01" },
        { kind: "семинар", dated: "2026-12-30" },
        { kind: "самообразование", dated: "2026-10-30", hours: 4 },
      ],
    },
    finds: [],
  },
];
