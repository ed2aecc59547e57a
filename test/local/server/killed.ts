import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import fc from "fast-check";
import type { Book } from "../../../local/contract";
import { findBook, writeBookFile } from "../../../local/store";
import { built, root } from "../../bundle/built";
import { keysOf } from "../../round-trip/seen";
import { answer, emptyBook, targetBook } from "../../round-trip/target-book";
import { asPage } from "./as-page";

const ROADMAP = "Дорожная карта";
const NOTES = "Заметки";
const ITEM_ROW = 7;
const FIRST_DAY = Date.UTC(2026, 3, 1);
const ROUNDS_A_BOOK = 10;

/** What was asked of one book, and what of it was shown as saved. */
type Life = {
  path: string;
  formulas: number;
  notes: { text: string; saved: boolean }[];
  /** Days that were put into the one item, in their order. */
  days: { day: string; saved: boolean }[];
};

const formulasIn = (book: Book): number => JSON.stringify(book.saved()).match(/"=/g)?.length ?? 0;

function newLife(): Life {
  built();
  if (!existsSync(join(root, "build", "serve.mjs")))
    throw new Error("build/serve.mjs is not there: run npm run build.");
  const path = join(mkdtempSync(join(tmpdir(), "mentorbook-killed-")), "книга.json");
  const book = targetBook();
  book.person.addTab(NOTES);
  writeBookFile(path, book.saved());
  return { path, formulas: formulasIn(book), notes: [], days: [] };
}

/** The built program as a process of its own; the address comes when it listens. */
function begin(path: string): { child: ChildProcess; url: Promise<string> } {
  const child = spawn(process.execPath, [join(root, "build", "serve.mjs"), "--port", "0", "--book", path], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const url = new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`the program ended by itself: ${said}`)));
  });
  // a program that is cut off while it opens has no address
  url.catch(() => {});
  return { child, url };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

type Cut = { opening: number | null; acts: ("note" | "item" | "both")[]; delay: number };

const cuts: fc.Arbitrary<Cut> = fc.record({
  opening: fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 5 }),
  acts: fc.array(fc.constantFrom("note", "item", "both"), { minLength: 1, maxLength: 8 }),
  delay: fc.integer({ min: 0, max: 60 }),
});

async function work(life: Life, url: string, acts: Cut["acts"], delay: number, child: ChildProcess): Promise<void> {
  const page = await asPage(url, "page-1");
  const note = async () => {
    const one = { text: `заметка ${life.notes.length + 1}`, saved: false };
    life.notes.push(one);
    await page.type(NOTES, life.notes.length - 1, 0, one.text);
    one.saved = true;
  };
  const item = async () => {
    const day = new Date(FIRST_DAY + life.days.length * 86_400_000).toISOString().slice(0, 10);
    const one = { day, saved: false };
    life.days.push(one);
    await page.call("setItemStatus", { cell: `F${ITEM_ROW}`, status: "выполнено", doneOn: day });
    one.saved = true;
  };
  for (const act of acts) await Promise.all([...(act !== "item" ? [note()] : []), ...(act !== "note" ? [item()] : [])]);
  // the last acts are under way when the program is cut off
  const cut = [note(), item()].map((one) => one.catch(() => {}));
  await after(delay);
  await kill(child);
  await Promise.race([Promise.all(cut), page.heard]);
}

function check(life: Life): void {
  const { data, log } = findBook(life.path);
  if (log.damage) throw new Error(`the log is damaged: ${log.damage}`);
  const book = emptyBook({ data });
  const { person } = book;
  life.notes.forEach(({ text, saved }, row) => {
    const stands = person.value(NOTES, `A${row + 1}`);
    if (saved ? stands !== text : stands !== text && stands !== null && stands !== "")
      throw new Error(`A${row + 1}: ${JSON.stringify(stands)}. ${JSON.stringify(text)} was typed, saved: ${saved}.`);
    // what was not shown as saved and is not there, nobody will look for any more
    if (!saved && stands !== text) life.notes[row] = { text: "", saved: false };
  });
  const keys = keysOf(book, ROADMAP);
  const at = (key: string) => person.shown(ROADMAP)[ITEM_ROW - 1]?.[keys.indexOf(key)] ?? "";
  const shown = `${at("status")} ${at("done_on")}`;
  const wanted = life.days.map(({ day }) => `выполнено ${day.split("-").reverse().join(".")}`);
  const last = life.days.findLastIndex(({ saved }) => saved);
  const may = last < 0 ? [shown.startsWith("выполнено") ? "" : shown, ...wanted] : wanted.slice(last);
  if (!may.includes(shown)) throw new Error(`row ${ITEM_ROW}: ${shown}. One of these: ${may.join(", ")}.`);
  if (formulasIn(book) < life.formulas) throw new Error("formulas are lost");
  answer(book, "findProblems");
}

/** Kills the program at random moments, and each time looks whether all that it had shown as saved is there. */
export async function killedAtRandom(numRuns: number): Promise<void> {
  let life = newLife();
  let rounds = 0;
  await fc.assert(
    fc.asyncProperty(cuts, async ({ opening, acts, delay }) => {
      if (rounds++ % ROUNDS_A_BOOK === 0) life = newLife();
      const { child, url } = begin(life.path);
      if (opening === null) await work(life, await url, acts, delay, child);
      else {
        await Promise.race([after(opening), url]);
        await kill(child);
      }
      check(life);
    }),
    { numRuns, endOnFailure: true },
  );
}
