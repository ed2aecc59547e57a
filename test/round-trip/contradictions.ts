const R = "Дорожная карта";
const at = (code: string, ...cells: string[]) =>
  cells.map((cell) => `${code} ${cell.includes("!") ? cell : `${R}!${cell}`}`);

/** What the document of each model says against itself; its README or that of its example names it. */
export const ofModel: Record<string, string[]> = {
  target: [
    ...at("base-after-pairs", "D20"),
    ...at("step-after-next", "D22"),
    ...at("final-before-end", "D47"),
    ...at("interim-with-final", "D45"),
  ],
  vsoko: [
    ...at("item-out-of-stage", "D16", "D17", "D18", "D20", "D21", "D22", "D23", "D24"),
    ...at("final-in-earlier-stage", "D38"),
    ...at("list-numbering", "C19"),
    ...at("appointed-before-order", "D14"),
  ],
  teams: [
    ...at("item-out-of-stage", "D7", "D17"),
    ...at("item-year-odd", "D16"),
    ...at("stages-overlap", "B27"),
    ...at("date-in-content", "B22"),
    ...at("report-inside-programme", "D30", "D31"),
    ...at("control-without-item", "Программа!E43", "Программа!E44"),
    ...at("entry-exit-apart", "E28"),
  ],
  results: [
    ...at("base-after-pairs", "D14", "D27"),
    ...at("step-after-next", "D22", "D23", "D25"),
    ...at("base-swapped", "B15", "B17"),
    ...at("form-empty", "C39"),
  ],
  empty: [],
};

/** What the papers of an example add: they were approved after the first items were over. */
export const ofExample: Record<string, string[]> = {
  "1-target-2022": at("items-before-approval", "Паспорт!B69"),
  "2-vsoko-2022": [...at("items-before-approval", "Документы!D7"), ...at("made-after-approval", "D27", "D28")],
  "3-teams-2021": [],
  "4-results-2021": [],
  "5-empty-2026": [],
};
