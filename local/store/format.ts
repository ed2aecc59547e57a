import { firstLink } from "./chain";
import { DamagedFile } from "./failure";
import { migrated, sumOf, VERSION } from "./migrations";

const FORMAT = "mentorbook";

/** A whole state of a book, as its file holds it. */
export type State = {
  book: unknown;
  /** See chain.ts. */
  link: string;
  /** The last link of the log that this state has taken in. */
  after: string;
  savedAt: string;
};

/** The text of a book's file: `book` is what `Book.saved()` gave. */
export function bookFileText(book: unknown, at = new Date(), link = firstLink(), after = link): string {
  const cover = { format: FORMAT, version: VERSION, savedAt: at.toISOString(), link, after, sum: sumOf(link, book) };
  return `${JSON.stringify({ ...cover, book })}\n`;
}

/** The state in a file's text; `name` stands in the sentences. A text that is no whole book of a known version is a `DamagedFile`. */
export function stateIn(text: string, name: string): State {
  const bare = text.replace(/^\uFEFF/, "");
  const refuse = (says: string, cause?: unknown) => new DamagedFile(says, { cause });
  if (bare.trim() === "") throw refuse(`Файл «${name}» пуст.`);
  let file: (Record<string, unknown> & { version?: unknown }) | null;
  try {
    file = JSON.parse(bare);
  } catch (cause) {
    throw refuse(
      bare.trimStart().startsWith("{") && !bare.trimEnd().endsWith("}")
        ? `Файл «${name}» повреждён: он обрывается.`
        : `Файл «${name}» повреждён или это не книга наставничества: его содержимое не читается.`,
      cause,
    );
  }
  if (typeof file !== "object" || file?.["format"] !== FORMAT)
    throw refuse(`Файл «${name}» — не книга наставничества.`);
  const { version } = file;
  if (typeof version !== "number" || version > VERSION)
    throw refuse(`Файл «${name}» сохранён более новой версией программы. Обновите программу и откройте его снова.`);
  const now = migrated({ ...file, version });
  if (!now) throw refuse(`Файл «${name}» сохранён в неизвестном виде (версия ${version}).`);
  const { book, link, after, sum, savedAt } = now;
  if (typeof book !== "object" || book === null) throw refuse(`Файл «${name}» повреждён: в нём нет содержимого книги.`);
  if (typeof link !== "string" || sumOf(link, book) !== sum)
    throw refuse(`Файл «${name}» повреждён: его содержимое изменилось не по воле программы.`);
  return { book, link, after: String(after), savedAt: typeof savedAt === "string" ? savedAt : "" };
}

/** What the beginning of a file says of itself, without reading the whole; null when it is cut or of another kind. */
export function coverOf(text: string): { version: number; savedAt: string } | null {
  const bare = text.trim();
  const cover = /^\{"format":"mentorbook","version":(\d+),"savedAt":"([^"]*)"/.exec(bare);
  return cover && bare.endsWith("}") ? { version: Number(cover[1]), savedAt: String(cover[2]) } : null;
}
