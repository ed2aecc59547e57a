import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { Book } from "../contract";
import { callMany, callOnce } from "./call";
import { escaped, needTab, typeCell, unescaped } from "./cells";
import { matchFile } from "./match";
import { openAsked, saveAsked } from "./open";
import { type Options, UsageError } from "./options";
import type { Terminal } from "./terminal";

type Command = (words: string[], options: Options, terminal: Terminal) => Promise<Book | null>;

const print = (line: string, { stdout }: Terminal) => stdout.write(`${line}\n`);
const need = (value: string | undefined, what: string): string => {
  if (value === undefined || value === "") throw new UsageError(`Не указано: ${what}.`);
  return value;
};
const lines = async ({ stdin }: Terminal) => (await readAll(stdin)).split("\n").filter((line) => line.trim() !== "");

const modelFile = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new UsageError(`Файл модели не открывается: ${path}. Проверьте путь.`);
  }
};

const create: Command = async (_, options, terminal) => {
  const out = need(options.out, "--out, файл новой книги");
  const model = need(options.model, "--model, модель программы");
  const year = Number(need(options.year, "--year, первый год учебного года"));
  const book = await openAsked(options, terminal);
  const { title, school, municipality } = options;
  const from = model.endsWith(".json") ? { model: "own", own: await modelFile(model) } : { model };
  callOnce(
    book,
    "createProgramme",
    JSON.stringify({ ...from, year: Number.isNaN(year) ? options.year : year, title, school, municipality }),
  );
  if (options.in === undefined && book.person.tabs().includes("Лист1")) book.person.deleteTab("Лист1");
  await saveAsked(book, out, terminal);
  return book;
};

const call: Command = async ([name, json], options, terminal) => {
  const book = await openAsked(options, terminal);
  if (json === "-") {
    const { out, refused } = callMany(book, need(name, "действие"), await lines(terminal));
    for (const line of out) print(line, terminal);
    if (refused) terminal.exitCode = 2;
  } else print(JSON.stringify(callOnce(book, need(name, "действие"), json ?? "{}")), terminal);
  if (options.out !== undefined) await saveAsked(book, options.out, terminal);
  return book;
};

const edit: Command = async ([spot, typed], options, terminal) => {
  need(options.in, "--in, файл книги");
  const out = need(options.out, "--out, файл для записи");
  const book = await openAsked(options, terminal);
  if (spot === "-") {
    for (const line of await lines(terminal)) {
      if (line.startsWith("#")) continue;
      const [cell = "", ...rest] = line.replace(/\r$/, "").split("\t");
      typeCell(book, cell, unescaped(rest.join("\t")));
    }
  } else typeCell(book, need(spot, "ячейка"), typed ?? "");
  await saveAsked(book, out, terminal);
  return book;
};

const show: Command = async ([tab], options, terminal) => {
  need(options.in, "--in, файл книги");
  const book = await openAsked({ ...options, script: false }, terminal);
  const name = need(tab, "название листа");
  needTab(book, name);
  for (const row of book.person.shown(name)) print(row.map(escaped).join("\t"), terminal);
  return book;
};

const exportBook: Command = async (_, options, terminal) => {
  need(options.in, "--in, файл книги");
  const book = await openAsked({ ...options, script: false }, terminal);
  await saveAsked(book, need(options.out, "--out, файл .xlsx"), terminal);
  return book;
};

const matchPeople: Command = async (_, options, terminal) => {
  const path = need(options.in, "--in, файл с людьми и оценками");
  print(JSON.stringify(await matchFile(path, options.mode)), terminal);
  return null;
};

export const commands: Record<string, Command> = {
  new: create,
  call,
  edit,
  show,
  export: exportBook,
  match: matchPeople,
};
