import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { exampleBook } from "./server/later";
import { packageRoot } from "./server/root";
import { start } from "./server/start";
import { BookFileError, earlierStates, momentText } from "./store";

const FIRST_PORT = 8080;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" }, book: { type: "string" } } });
  const asked = values.port ?? process.env["PORT"];
  const port = asked === undefined ? FIRST_PORT : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new BookFileError(`Порт «${asked}» — не число от 0 до 65535.`);
  const path = values.book ? resolve(values.book) : join(packageRoot(), "books", "книга.json");
  const running = await start({
    path,
    port,
    mayMove: asked === undefined,
    example: exampleBook,
    beginWithExample: !values.book && !existsSync(path),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, async () => {
      const unsaved = await running.close();
      if (unsaved) console.error(`Последние правки не сохранены. ${unsaved}`);
      process.exit(unsaved ? 2 : 0);
    });
  console.log(`Книга наставничества: ${running.url} (файл ${relative(process.cwd(), path) || path})`);
  if (running.damage) {
    console.log(running.damage);
    const [last] = earlierStates(path);
    if (last) console.log(`Последнее целое состояние: ${momentText(last.when)}.`);
    console.log("Выберите на этой странице, что открыть. Повреждённый файл останется под другим именем.");
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof BookFileError ? error.says : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(2);
});
