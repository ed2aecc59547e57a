import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { lastBook } from "./server/books";
import { openBrowser } from "./server/browser";
import { openElsewhere } from "./server/holder";
import { exampleBook } from "./server/later";
import { packageRoot } from "./server/root";
import { start } from "./server/start";
import { BookFileError, earlierStates, momentText } from "./store";

const FIRST_PORT = 8080;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      book: { type: "string" },
      folder: { type: "string" },
      example: { type: "boolean" },
      open: { type: "boolean" },
    },
  });
  const asked = values.port ?? process.env["PORT"];
  const port = asked === undefined ? FIRST_PORT : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new BookFileError(`Порт «${asked}» — не число от 0 до 65535.`);
  const folder = values.folder ? resolve(values.folder) : join(packageRoot(), "books");
  const path = values.book
    ? resolve(values.book)
    : (lastBook(folder) ?? (values.example ? join(folder, "Пример.json") : null));
  const elsewhere = values.open && path ? await openElsewhere(path) : null;
  if (elsewhere) {
    console.log(`Книга уже открыта: ${elsewhere}`);
    return openBrowser(elsewhere);
  }
  const running = await start({
    path,
    ...(!values.book && { folder }),
    port,
    mayMove: asked === undefined,
    example: exampleBook,
    beginWithExample: values.example ?? false,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, async () => {
      const unsaved = await running.close();
      if (unsaved) console.error(`Последние правки не сохранены. ${unsaved}`);
      process.exit(unsaved ? 2 : 0);
    });
  const place = path ?? folder;
  console.log(
    `Книга наставничества: ${running.url} (${path ? "файл" : "папка"} ${relative(process.cwd(), place) || place})`,
  );
  if (path && running.damage) {
    console.log(running.damage);
    const [last] = earlierStates(path);
    if (last) console.log(`Последнее целое состояние: ${momentText(last.when)}.`);
    console.log("Выберите на этой странице, что открыть. Повреждённый файл останется под другим именем.");
  }
  if (values.open) {
    console.log("Закройте это окно, чтобы закончить работу. Книга сохранена.");
    openBrowser(running.url);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof BookFileError ? error.says : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(2);
});
