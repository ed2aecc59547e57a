import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Remarks about items of the roadmap and about dates. */
export const roadmapTexts = {
  "row-without-id": {
    title: "Строки, которые книга ещё не учла",
    says: (p) =>
      `${where(p)}: строка ${p.found === "" ? "" : `${quoted(p.found)} `}вписана или вставлена, но книга её ещё не учла. Дополните служебные данные строки.`,
    fix: "Учесть строку",
  },
  "id-doubled": {
    title: "Строки с одним служебным номером",
    says: (p) =>
      `${where(p)}: у строки тот же служебный номер ${quoted(p.found)}, что и выше (${p.expected}). Дайте ей новый номер.`,
    fix: "Дать новый номер",
  },
  "term-unclear": {
    title: "Срок не понят",
    says: (p) =>
      `${where(p)}: срок ${quoted(p.found)} не понят. Напишите его иначе, например «октябрь 2026 г.», или впишите «Начало», «Окончание» и «Вид срока».`,
  },
  "term-year-suspect": {
    title: "Похоже на опечатку в годе",
    says: (p) =>
      `${where(p)}: в сроке ${quoted(p.found)} год не подходит к срокам программы. Проверьте, что имелось в виду: ${p.expected}.`,
  },
  "term-not-filled": {
    title: "Сроки по календарю не заполнены",
    says: (p) =>
      `${where(p)}: по сроку ${quoted(p.found)} не заполнены сроки по календарю. ${
        p.expected ? `Заполните их: ${p.expected}.` : "Заполните вид срока."
      }`,
    fix: "Заполнить по сроку",
  },
  "term-differs": {
    title: "Сроки по календарю не совпадают со сроком",
    says: (p) =>
      `${where(p)}: срок ${quoted(p.found)}, но ${p.expected}. Исправьте срок или возьмите календарь из него.`,
    fix: "Взять из срока",
  },
  "end-before-start": {
    title: "Окончание раньше начала",
    says: (p) => `${where(p)}: стоит ${quoted(p.found)}, а должно быть ${p.expected}. Исправьте одну из дат.`,
  },
  "item-out-of-programme": {
    title: "Пункты за пределами программы",
    says: (p) =>
      `${where(p)}: срок ${quoted(p.found)} выходит за сроки программы (${p.expected}). Исправьте срок пункта или даты в паспорте.`,
  },
  "done-without-date": {
    title: "Выполнено, а даты нет",
    says: (p) => `${where(p)}: отметка «выполнено», а даты нет. Впишите день выполнения.`,
    fix: "Вписать день из срока",
  },
  "closed-without-reason": {
    title: "Не выполнено или отменено без причины",
    says: (p) => `${where(p)}: отметка ${quoted(p.found)}, а причины нет. Впишите причину.`,
  },
  "moved-without-reason": {
    title: "Перенесено без причины",
    says: (p) => `${where(p)}: отметка «перенесено», а причины нет. Впишите, почему срок перенесён.`,
  },
  "term-changed-without-reason": {
    title: "Срок изменён после утверждения",
    says: (p) =>
      `${where(p)}: стоит ${quoted(p.found)}, а утверждено ${quoted(p.expected)}. Впишите причину в «Итог, причина» или верните утверждённый срок.`,
  },
  "dropped-without-decision": {
    title: "Отменено после утверждения без решения",
    says: (p) =>
      `${where(p)}: утверждённый пункт отменён (${quoted(p.found)}), а решение не названо. Впишите протокол или приказ.`,
  },
} satisfies Record<string, ProblemText>;
