import { nextLink } from "./chain";

type File = Record<string, unknown> & { version: number };

/** The checksum of a file's content. */
export const sumOf = (link: string, book: unknown): string => nextLink(link, JSON.stringify(book) ?? "");

/** From a version to the next one: pure, and of nothing but what the file holds. */
export const migrations: Record<number, (file: File) => File> = {
  // 2 has a log beside it: the link says which lines follow this state, the sum whether the state is whole
  1: (file) => {
    const link = nextLink("", JSON.stringify(file["book"]) ?? "");
    return { ...file, version: 2, link, after: link, sum: sumOf(link, file["book"]) };
  },
};

/** The version that is written now. */
export const VERSION = Object.keys(migrations).length + 1;

/** A file of an older version as one of the present version; null when there is no way from that version. */
export function migrated(file: File): File | null {
  let now = file;
  while (now.version !== VERSION) {
    const step = migrations[now.version];
    if (!step) return null;
    now = step(now);
  }
  return now;
}
