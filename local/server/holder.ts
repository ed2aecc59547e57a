import { readFileSync, rmSync, writeFileSync } from "node:fs";

const PATIENCE = 1000;

/** The mark beside a book's file that says at which address it is open. */
const markPath = (path: string) => `${path}.open`;

/** The address at which another program has this book open; null when nobody has: two programs would overwrite each other. */
export async function openElsewhere(path: string): Promise<string | null> {
  let url: string;
  try {
    url = readFileSync(markPath(path), "utf8").trim();
  } catch {
    return null;
  }
  if (!/^http:\/\/127\.0\.0\.1:\d+$/.test(url)) return null;
  try {
    const answer = await fetch(`${url}/api/path`, {
      headers: { "x-page": "another-program" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    return ((await answer.json()) as { path?: string }).path === path ? url : null;
  } catch {
    // the mark of a program that was cut off
    return null;
  }
}

/** Marks the book as open here; the returned function takes the mark away. */
export function markOpen(path: string, url: string): () => void {
  try {
    writeFileSync(markPath(path), `${url}\n`);
  } catch {
    // where the folder cannot be written, saving tells about it
    return () => {};
  }
  return () => {
    try {
      rmSync(markPath(path), { force: true });
    } catch {
      // the folder is gone, and the mark with it
    }
  };
}
