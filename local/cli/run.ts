import { BookFileError } from "../store";
import { commands } from "./commands";
import { printCalls } from "./open";
import { readOptions, UsageError } from "./options";
import type { Terminal } from "./terminal";

const usage = `Команды: ${Object.keys(commands).join(", ")}. Например: npm run --silent book -- new --model target --year 2026 --out book.json`;

async function carryOut(args: string[], terminal: Terminal): Promise<void> {
  const { words, options } = readOptions(args);
  const [name, ...rest] = words;
  const command = name === undefined ? undefined : commands[name];
  if (!command) throw new UsageError(name === undefined ? usage : `Нет команды «${name}». ${usage}`);
  const book = await command(rest, options, terminal);
  if (book && options.calls) printCalls(book, terminal);
}

/** Runs one command line: what failed is a sentence on stderr and the exit code 2, a fault of ours its stack and 1. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  try {
    await carryOut(args, terminal);
  } catch (error) {
    const says = error instanceof BookFileError ? error.says : error instanceof UsageError ? error.message : null;
    terminal.stderr.write(`${says ?? (error instanceof Error ? error.stack : String(error))}\n`);
    terminal.exitCode = says ? 2 : 1;
  }
}
