import { quoted } from "../said";
import { type ProblemText, type Spoken, where } from "./problem-text";

const named = ({ found }: Spoken) => (found === "" ? "" : ` ${quoted(found)}`);

/** Remarks about the programme as a whole: its term, extension, end and report, its curator, its results and acts. */
export const programmeTexts = {
  "term-out-of-limits": {
    title: "Срок программы вне пределов",
    says: (p) =>
      `${where(p)}: окончание программы ${quoted(p.found)}, а по пределам срока оно ${p.expected}. Исправьте «Окончание» или «Начало».`,
  },
  "extension-too-long": {
    title: "Продление слишком долгое",
    says: (p) =>
      `${where(p)}: программа продлена до ${quoted(p.found)}, а можно ${p.expected}. Исправьте день или предел продления.`,
  },
  "extension-without-basis": {
    title: "Продление без основания",
    says: (p) =>
      `${where(p)}: программа продлена до ${quoted(p.found)}, а основания нет. Впишите, по какой потребности или просьбе.`,
  },
  "early-finish-with-open-items": {
    title: "Завершена досрочно, а пункты открыты",
    says: (p) =>
      `${where(p)}: программа завершена ${quoted(p.found)}, а открытых пунктов ${p.expected}. Отметьте их выполненными или отмените с причиной.`,
  },
  "early-finish-without-conclusion": {
    title: "Завершена досрочно без вывода",
    says: (p) =>
      `${where(p)}: программа завершена ${quoted(p.found)}, а вывода об исполнении нет. Впишите, что программа выполнена и кто это решил.`,
  },
  "report-overdue": {
    title: "Итоговый отчёт просрочен",
    says: (p) =>
      `${where(p)}: итоговый отчёт нужен был до ${p.expected}, а даты сдачи нет. Впишите день, когда он сдан.`,
  },
  "stage-missing": {
    title: "Нет строки этапа",
    says: (p) =>
      `${where(p)}: пункт стоит в этапе ${p.expected}, а строки этого этапа в дорожной карте нет. Верните её из истории версий или добавьте этап заново и перенесите пункты под него.`,
  },
  "finished-without-outputs": {
    title: "Программа завершается, а выходных значений нет",
    says: (p) =>
      `${where(p)}: у индикатора${named(p)} есть «на входе», а «на выходе» нет, хотя программа уже завершается. Впишите значение.`,
  },
  "finished-without-new-task": {
    title: "Нет новой задачи",
    says: (p) =>
      `${where(p)}: программа завершается, а новой задачи нет. Впишите её на лист «Программа» с разделом «новая задача».`,
  },
  "running-without-curator": {
    title: "Программа идёт без куратора",
    says: (p) => `${where(p)}: программа идёт с ${p.expected}, а куратора нет. Впишите код или должность куратора.`,
  },
  "interim-missing": {
    title: "Нет промежуточного мониторинга",
    says: (p) =>
      `${where(p)}: середина срока была ${p.expected}, а промежуточного мониторинга нет. Впишите день, когда он прошёл.`,
  },
  "result-without-measure": {
    title: "Планируемый результат без измерения",
    says: (p) =>
      `${where(p)}: у планируемого результата${named(p)} не указано, чем он измеряется. Впишите номера индикаторов или «не измеряется».`,
  },
  "act-without-number": {
    title: "Правовой акт без реквизитов",
    says: (p) => `${where(p)}: у акта${named(p)} нет ${p.expected}. Впишите их по документу.`,
  },
} satisfies Record<string, ProblemText>;
