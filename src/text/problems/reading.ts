import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** What can be wrong with a cell, a column or a sheet as such. */
export const readingTexts = {
  "cell.empty": {
    title: "Не заполнено",
    says: (p) => `${where(p)}: не заполнено «${p.head}». Впишите значение.`,
  },
  "cell.text": {
    title: "Вместо текста стоит другое",
    says: (p) => `${where(p)}: в столбце «${p.head}» вместо текста стоит ${quoted(p.found)}. Впишите текст.`,
  },
  "cell.code": {
    title: "Код записан не так",
    says: (p) => `${where(p)}: ${quoted(p.found)} не похоже на код. Впишите код в виде «Н-003».`,
  },
  "cell.date": {
    title: "Дата не читается",
    says: (p) => `${where(p)}: ${quoted(p.found)} не читается как дата. Впишите день в виде 20.10.2026.`,
  },
  "cell.number": {
    title: "Число не читается",
    says: (p) => `${where(p)}: ${quoted(p.found)} не читается как число. Впишите число цифрами.`,
  },
  "cell.choice": {
    title: "Слова нет в списке",
    says: (p) =>
      `${where(p)}: ${quoted(p.found)} нет в списке столбца «${p.head}». ${
        p.expected ? `Выберите из списка: ${p.expected}.` : "Выберите значение из списка."
      }`,
  },
  "formula.missing": {
    title: "Нет формулы",
    says: (p) =>
      `${where(p)}: в столбце «${p.head}» ${
        p.found === "" ? "нет формулы" : `вместо формулы стоит ${quoted(p.found)}`
      }. Верните формулу.`,
    fix: "Вернуть формулу",
  },
  "formula.changed": {
    title: "Формула изменена",
    says: (p) => `${where(p)}: в столбце «${p.head}» другая формула. Если её изменили не намеренно, верните исходную.`,
    fix: "Вернуть исходную формулу",
  },
  "formula.error": {
    title: "Формула показывает ошибку",
    says: (p) =>
      `${where(p)}: формула столбца «${p.head}» показывает ${p.found === "" ? "ошибку" : quoted(p.found)}. Проверьте ячейки, на которые она ссылается.`,
  },
  "column.lost": {
    title: "Нет столбца",
    says: (p) => `${where(p)}: нет столбца «${p.head}». Верните его: до этого программа на лист ничего не пишет.`,
    fix: "Вернуть столбец",
  },
  "column.doubled": {
    title: "Столбец повторяется",
    says: (p) =>
      `${where(p)}: столбец «${p.head}» встречается дважды. Удалите лишний: до этого программа на лист ничего не пишет.`,
  },
  "column.head": {
    title: "Заголовок изменён",
    says: (p) =>
      `${where(p)}: ${p.found === "" ? "нет заголовка столбца" : `заголовок столбца ${quoted(p.found)}`}, а был ${quoted(p.expected || p.head)}. Проверьте, те ли данные стоят в столбце.`,
    fix: "Вернуть заголовок",
  },
  "field.lost": {
    title: "Нет строки паспорта",
    says: (p) => `${where(p)}: нет строки «${p.head}». Верните её: от неё зависят другие листы.`,
    fix: "Вернуть строку",
  },
  "tab.missing": {
    title: "Нет листа",
    says: (p) => `${where(p)}: такого листа в книге нет. Постройте его снова или верните из истории версий.`,
    fix: "Построить лист",
  },
  "tab.copy": {
    title: "Копия листа",
    says: (p) =>
      `${where(p)}: это копия листа${p.expected ? ` «${p.expected}»` : ""}, программа её не читает. Удалите её или оставьте для себя.`,
  },
  "tab.foreign": {
    title: "Лист создан не этой программой",
    says: (p) => `${where(p)}: лист создан не этой программой. Переименуйте его и постройте книгу снова.`,
  },
  "validation.missing": {
    title: "Нет выпадающего списка",
    says: (p) => `${where(p)}: в столбце «${p.head}» нет выпадающего списка. Верните список.`,
    fix: "Вернуть список",
  },
} satisfies Record<string, ProblemText>;
