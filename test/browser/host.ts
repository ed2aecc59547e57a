import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start } from "../../local/server/start";

/** The tiny add-on of the tests. */
export const ADD_ON = join(import.meta.dirname, "add-on");

type Options = { path?: string; port?: number; addOnFolder?: string };

/** A local host with a new empty book in its own folder; the add-on is a tiny one of the tests. */
export async function openHost({ path, port = 0, addOnFolder = ADD_ON }: Options = {}) {
  const file = path ?? join(mkdtempSync(join(tmpdir(), "mentorbook-host-")), "книга.json");
  const host = await start({ path: file, port, addOnFolder });
  return { ...host, path: file, book: () => host.shelf.book(), person: () => host.shelf.book().person };
}
