import { existsSync } from "node:fs";
import { basename } from "node:path";
import { openBook } from "../book";
import type { Book } from "../contract";
import {
  type DamagedFile,
  earlierState,
  earlierStates,
  freePath,
  keepDamaged,
  momentText,
  parseBookFile,
  realDisk,
  writeBookFile,
} from "../store";
import { bodyJson, json, RequestError } from "./answer";
import { namedText, type Routes } from "./routes";
import type { Refusal } from "./wire";

type Opening = {
  path: string;
  damage: DamagedFile;
  /** Opens the book with this data. The file that stands there is damaged. */
  open(data: unknown): void;
};

function tried(data: unknown): Book {
  try {
    return openBook({ data });
  } catch {
    throw new RequestError(422, "Это состояние книги не открывается: его содержимое повреждено.");
  }
}

/** What the page may ask for while the book's file is damaged: nothing but what to open instead. */
export function damagedRoutes({ path, damage, open }: Opening): Routes {
  const earlier = earlierStates(path);
  const refusal: Refusal = {
    says: damage.says,
    damaged: {
      fileName: basename(path),
      isMissing: !existsSync(path),
      earlier: earlier.map(({ id, when }) => ({ id, when: momentText(when) })),
    },
  };

  /** The damaged file stays under another name, and so does the last whole state unless it is the one that is opened. */
  function instead(data: unknown, id?: string) {
    if (data !== undefined) tried(data);
    const [last] = earlier;
    const kept = existsSync(path) ? [keepDamaged(path)] : [];
    if (last && last.id !== id) {
      const aside = freePath(path, "до", realDisk);
      writeBookFile(aside, tried(earlierState(path, last.id).data).saved());
      kept.push(basename(aside));
    }
    open(data);
    return json({ kept });
  }

  return {
    "GET /api/state": () => json(refusal, 409),
    "GET /api/path": () => json({ path }),
    "POST /api/book/earlier": async ({ request }) => {
      const { id } = await bodyJson(request);
      if (typeof id !== "string") throw new RequestError(400, "Запрос не разобран.");
      return instead(earlierState(path, id).data, id);
    },
    "POST /api/book/open": async ({ request }) => {
      const { name, text } = await namedText(request);
      return instead(parseBookFile(text, name));
    },
    "POST /api/book/empty": () => instead(undefined),
  };
}
