import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "./book";
import { callOnce } from "./cli/call";
import { spotOf, unescaped } from "./cli/cells";
import type { Book } from "./contract";
import { readAddOn } from "./server/add-on";
import { packageRoot } from "./server/root";

const FOLDER = "examples/1-target-2022";
const ASKED = { model: "target", year: 2022 };

/** Types the lines of a `typed.tsv` as a person would. */
export const typeLines = (book: Book, tsv: string): void => {
  for (const line of tsv.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [spot = "", ...rest] = line.replace(/\r$/, "").split("\t");
    const { tab, a1 } = spotOf(book, spot);
    book.person.type(tab, a1, unescaped(rest.join("\t")));
  }
};

/** Data of the example book. It is built once and kept beside the built files until the add-on or the example changes. */
export function exampleBook(root = packageRoot()): unknown {
  const typed = readFileSync(join(root, FOLDER, "typed.tsv"), "utf8");
  const addOn = readAddOn(join(root, "dist"));
  if (!addOn) throw new Error(`[local host] the add-on is not built: "${join(root, "dist")}". Run npm run build.`);
  const mark = createHash("sha256").update(addOn.code).update(typed).digest("hex").slice(0, 16);
  const kept = join(root, "build", `example-${mark}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  const empty = openBook({ addOn });
  callOnce(empty, "createProgramme", JSON.stringify(ASKED));
  const filled = openBook({ data: empty.saved() });
  filled.person.deleteTab("Лист1");
  typeLines(filled, typed);
  const book = openBook({ addOn, data: filled.saved() });
  callOnce(book, "repairBook", "{}");
  const data = book.saved();
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(kept, JSON.stringify(data));
  return data;
}
