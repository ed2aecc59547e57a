import type { Book } from "../../local/contract";
import { answer, emptyBook, modelBook, savedOnce } from "./target-book";

const three = (n: number) => String(n).padStart(3, "0");

/** Rows as a person pastes them into the bases and «Согласия» (keys of columns → texts). */
type Pasted = Record<string, string>;

const block = (book: Book, tab: string, rows: readonly Pasted[]): void => {
  const keys = (book.person.shown(tab)[0] ?? []).map((key) => key.replace(/^mb:\w+:/, ""));
  for (const column of Object.keys(rows[0] ?? {})) {
    const letter = String.fromCharCode(65 + keys.indexOf(column));
    book.person.paste(
      tab,
      `${letter}6`,
      rows.map((row) => [row[column] ?? ""]),
    );
  }
};

const PURPOSES = ["участие", "фото", "публикация"] as const;

const TOPICS = ["экзамены по математике", "проекты по истории", "сочинение", "олимпиады по физике", "адаптация"];

/**
 * A book of `mentors` and `mentees` whose first `consented` people have three consents each, 10 September 2026. `asking`: with
 * requests and competences of five topics, and the consent to take part alone.
 */
export const crowd = (mentors: number, mentees: number, consented = mentors + mentees, asking = false): Book => {
  const topic = (i: number) => TOPICS[i % TOPICS.length] as string;
  const data = savedOnce(`crowd ${mentors} ${mentees} ${consented} ${asking}`, () => {
    const book = modelBook({ model: "target" });
    const of = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}-${three(i + 1)}`);
    block(
      book,
      "База наставников",
      of("Н", mentors).map((code, i) => ({
        ...{ code, who: "учитель, история", category: "работник", capacity: "3" },
        ...(asking && { skills: topic(i) }),
      })),
    );
    block(
      book,
      "База наставляемых",
      of("П", mentees).map((code, i) => ({
        ...{ code, who: `${5 + (i % 7)} класс`, category: "обучающийся", year: "2012" },
        ...(asking && { request: topic(i * 3) }),
      })),
    );
    const people = [...of("Н", mentors), ...of("П", mentees)].slice(0, consented);
    const rows = people.flatMap((code) =>
      (asking ? PURPOSES.slice(0, 1) : PURPOSES).map((purpose) => ({
        code,
        purpose,
        signed_by: code.startsWith("Н") ? "сам участник" : "законный представитель",
        dated: "10.09.2026",
      })),
    );
    if (rows.length > 0) block(book, "Согласия", rows);
    answer(book, "repairBook");
    return book;
  });
  return emptyBook({ data });
};
