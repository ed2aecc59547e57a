import type { Documents, PrintedDocument, Spot } from "../../src/api/answers";
import { documentList } from "../../src/documents/list";
import { pageOf } from "../../src/documents/page";

export const documents: Documents = {
  documents: documentList.map((of) => ({ ...of, choices: [...of.choices], needs: [] })),
  months: [
    { key: "2026-11", name: "ноябрь 2026\u00a0г." },
    { key: "2026-12", name: "декабрь 2026\u00a0г." },
  ],
  month: "2026-11",
  stages: [
    { no: 1, name: "Подготовка условий" },
    { no: 2, name: "Формирование базы наставляемых" },
  ],
  responsibles: ["Директор школы", "Куратор"],
  purposes: [
    { key: "participation", name: "участие" },
    { key: "photo", name: "фото" },
  ],
};

const school: Spot = { sheet: "passport", tab: "Паспорт", cell: "B14" };

/** A book whose passport does not say whose it is. */
export const withoutSchool: Documents = {
  ...documents,
  documents: documents.documents.map((of) => ({
    ...of,
    needs: [{ ...school, says: "Паспорт, B14: Организация: полное название" }],
  })),
};

/** A roadmap of a few rows, as the server gives it. */
export const printedRoadmap: PrintedDocument = {
  key: "roadmap-approval",
  title: "План мероприятий (дорожная карта)",
  file: "Дорожная карта Школа № 7 2026–2027",
  turn: "landscape",
  html: '<div>УТВЕРЖДАЮ</div><table class="grid"><thead><tr><th>№</th><th>Мероприятие</th></tr></thead><tbody><tr><td>1</td><td>Педсовет, <span data-code="Н-003">Н-003</span></td></tr></tbody><tfoot><tr><td colspan="2"></td></tr></tfoot></table>',
  page: pageOf("План мероприятий (дорожная карта)", "landscape"),
  plain: "№\tМероприятие\n1\tПедсовет, Н-003",
  word: { "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document>Педсовет</w:document>" },
  warnings: [
    {
      sheet: "passport",
      tab: "Паспорт",
      cell: "B29",
      says: "«Куратор»: не заполнено. Напечатана строка, чтобы вписать от руки.",
    },
  ],
};

export const reminder: PrintedDocument = {
  ...printedRoadmap,
  key: "reminder",
  title: "Напоминание",
  file: "Напоминание",
  turn: "portrait",
  html: "<div>Впереди: педсовет</div>",
  plain: "Впереди:\n– до 30.11.2026: педсовет (Куратор)",
  warnings: [],
};
