import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the length of one run, in which the workers leave built books to each other (`savedOnce`). */
export default () => {
  const folder = mkdtempSync(join(tmpdir(), "mentorbook-saved-"));
  process.env["MENTORBOOK_SAVED"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
