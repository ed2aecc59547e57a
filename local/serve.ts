import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { exampleBook } from "./server/later";
import { packageRoot } from "./server/root";
import { start } from "./server/start";
import { BookFileError } from "./store";

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
  console.log(`Книга наставничества: ${running.url} (файл ${relative(process.cwd(), path) || path})`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => running.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof BookFileError ? error.says : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(2);
});
