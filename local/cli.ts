import { commands } from "./cli/commands";
import { printCalls } from "./cli/open";
import { readOptions, UsageError } from "./cli/options";
import { BookFileError } from "./store";

const usage = `Команды: ${Object.keys(commands).join(", ")}. Например: npm run --silent book -- new --model target --year 2026 --out book.json`;

async function main(args: string[]): Promise<void> {
  const { words, options } = readOptions(args);
  const [name, ...rest] = words;
  const command = name === undefined ? undefined : commands[name];
  if (!command) throw new UsageError(name === undefined ? usage : `Нет команды «${name}». ${usage}`);
  const book = await command(rest, options);
  if (options.calls) printCalls(book);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  const says = error instanceof BookFileError ? error.says : error instanceof UsageError ? error.message : null;
  process.stderr.write(`${says ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exitCode = says ? 2 : 1;
}
