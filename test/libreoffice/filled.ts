import type { Book } from "../../local/contract";
import { lettersOf } from "../../local/letters";

const FIRST = 6;

type Columns = Record<string, (string | null)[]>;

/** What people type below the heads, column by column; null is left as it is. */
const typed: Record<string, Columns> = {
  "Дорожная карта": {
    status: [
      null,
      "выполнено",
      "в работе",
      "выполнено",
      "не выполнено",
      "отменено",
      "перенесено",
      "выполнено",
      null,
      null,
    ],
    outcome: [null, null, null, "проведено", null, "нет сил", "", "по плану"],
    end: [null, null, null, null, null, null, null, null, null, null, "22.11.2026", "29.11.2026", "21.11.2026"],
  },
  "База наставников": {
    code: ["Н-001", "Н-002", "Н-003", "Н-004"],
    who: ["учитель, история", "ученик 10 класса", "методист", "учитель, физика"],
    category: ["работник", "обучающийся", "работник", "партнёр"],
    capacity: ["2", "1", "1", "0"],
    year: ["1980", "2010", null, "1990"],
    other_load: ["1", null, null, null],
  },
  "База наставляемых": {
    code: ["П-001", "П-002", "П-003", "П-004", "П-005"],
    who: ["7 класс", "молодой учитель", "8 класс", "9 класс", "5 класс"],
    category: ["обучающийся", "работник", "обучающийся", "обучающийся", "обучающийся"],
    year: ["2013", "1999", "2012", "2011", null],
  },
  Согласия: {
    code: ["Н-001", "Н-002", "Н-004", "П-001", "П-002", "П-004", "П-005", "П-001", "Н-001", "П-404", "П-002"],
    purpose: [...Array.from({ length: 7 }, () => "участие"), "фото", "наставничество (ТК 351.8)", "участие", "участие"],
    signed_by: [
      ...["сам участник", "сам участник", "сам участник", "законный представитель", "сам участник", "сам участник"],
      ...["законный представитель", null, "сам участник", "сам участник", "сам участник"],
    ],
    dated: [
      ...["01.09.2026", "02.09.2026", "05.09.2026", "01.09.2026", "02.09.2026", "04.09.2026"],
      ...["03.09.2026", null, "04.09.2026", "03.09.2026", "01.10.2026"],
    ],
    till: [null, null, "30.11.2026", null, "31.10.2026", null, "31.08.2027"],
    withdrawn: [null, null, null, "20.11.2026"],
    work: [null, null, null, null, null, null, null, null, "уроки"],
  },
  Пары: {
    no: ["1", "1", "2", "3", "4", "5"],
    mentor: ["Н-001", "Н-001", "н-002", "Н-003", "Н-999", null],
    mentee: ["П-001", "П-002", "П-003", "П-001", "П-005", "П-004"],
    status: ["утверждена", "работает", "предложена", "завершена", "прекращена", "согласована"],
    form: ["учитель – ученик", "учитель – учитель", null, "ученик – ученик", "учитель – ученик", null],
    start: ["01.10.2026", "05.10.2026", null, "01.09.2026", "01.09.2026", null],
    end: ["30.05.2027", "01.12.2026", null, "20.11.2026", "01.10.2026", null],
  },
  "Планы пар": {
    pair: ["1", "1", "2"],
    made: ["28.09.2026", "28.09.2026"],
    competence: ["решение задач", "решение задач"],
    activity: ["разбор заданий", null],
    format: ["очный", null],
  },
  Встречи: {
    pair: ["1", "1", "2", null, "9"],
    mentee: [null, "П-002"],
    day: ["02.10.2026", "09.10.2026", "05.10.2026", "06.10.2026"],
    kind: ["организационная", "консультация", null, "общая", "регулярная"],
    next_day: [null, "27.11.2026"],
  },
  Индикаторы: {
    before: ["34", "60", "12", "нет данных", "0", "84", "5", "7", "10", "1"],
    after: ["41", "48", "12", "7", "0", "85", null, "9", "4", "2"],
    target: ["40", null, "10", "8", "1", "90", "6", null, null, null],
    before_part: [null, null, "12", null, "3", "10"],
    before_whole: [null, null, "100", null, "7", "0"],
    after_part: [null, "48", null, null, "2", "10"],
    after_whole: [null, "99", null, null, "3", null],
    scale: ["0–50", null, "0–20"],
  },
};

const asTyped = (text: string, english: boolean) => {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  return day && english ? `${month}/${day}/${year}` : text;
};

/** Types all of it into a new book, finding columns by the keys of row 1. */
export function fill(book: Book, locale: "ru_RU" | "en_US"): Book {
  for (const [tab, columns] of Object.entries(typed)) {
    const keys = (book.person.shown(tab)[0] ?? []).map((key) => key.replace(/^mb:\w+:/, ""));
    for (const [key, texts] of Object.entries(columns)) {
      const column = lettersOf(keys.indexOf(key) + 1);
      if (column === "") throw new Error(`No column ${key} in ${tab}.`);
      texts.forEach((text, index) => {
        if (text !== null) book.person.type(tab, `${column}${FIRST + index}`, asTyped(text, locale === "en_US"));
      });
    }
  }
  return book;
}
