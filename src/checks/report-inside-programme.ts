import { itemsOf } from "../snapshot/items";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";
import { isDated } from "./stages";
import { programmeOf } from "./terms";
import { writesReport } from "./topics";

/** The final report is planned within the programme, though the document gives days for it after the end (S3-35). */
export const reportInsideProgramme: Check = {
  code: "report-inside-programme",
  severity: "question",
  find: (snapshot) => {
    const { report_days, report_due } = snapshot.passport;
    const { end } = programmeOf(snapshot);
    if (report_days === null || report_days <= 0 || end === null) return [];
    const expected = `${sayDay(end)}, отчёт до ${report_due === null ? `${report_days} дней после неё` : sayDay(report_due)}`;
    return itemsOf(snapshot)
      .filter((item) => isDated(item) && writesReport(item) && (item.end ?? "") <= end)
      .map((item) => at("roadmap", item, "period", { expected }));
  },
};

const passport = { end: "2022-12-31", report_days: 30, report_due: "2023-01-30" } as const;
const report = { row: "item", event: "Формирование итогового отчёта", kind: "months" } as const;

export const examples: readonly Example[] = [
  {
    when: "the report is due within thirty days after the end and is planned for its last month (S3-35)",
    book: { passport, roadmap: [{ ...report, period: "Декабрь 2022 г.", start: "2022-12-01", end: "2022-12-31" }] },
    finds: [{ cell: "roadmap.period:6", found: "Декабрь 2022 г.", expected: "31.12.2022, отчёт до 30.01.2023" }],
  },
  {
    when: "it is planned for the month after, and a report of a meeting is none",
    book: {
      passport,
      roadmap: [
        { ...report, period: "январь 2023 г.", start: "2023-01-01", end: "2023-01-31" },
        { ...report, event: "Отчёт о стажировке", period: "май 2022 г.", start: "2022-05-01", end: "2022-05-31" },
      ],
    },
    finds: [],
  },
];
