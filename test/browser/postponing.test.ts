import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBookFile } from "../../local/store";
import { cellOf, shownAt } from "../round-trip/seen";
import { modelBook } from "../round-trip/target-book";
import { toScreen } from "../sidebar/to-screen";
import { openPage } from "./chromium";
import { menu, shown, tab } from "./hands";
import { openHost } from "./host";

const MINUTES = 120_000;
const R = "Дорожная карта";

let host: Awaited<ReturnType<typeof openHost>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), "mentorbook-postponing-")), "книга.json");
  writeBookFile(path, modelBook({ model: "vsoko", year: 2026 }).saved());
  host = await openHost({ path, addOnFolder: join(import.meta.dirname, "../../dist") });
  ({ page, complaints } = await openPage(host.url));
  await menu(page, "Наставничество", "Открыть панель");
  await toScreen(side(), "Карта");
}, MINUTES);

afterAll(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
  await host.close();
});

const side = () => page.frameLocator("#side iframe");
const card = () => side().locator("#panel-roadmap");
const at = (column: string, row: number) => cellOf(host.book(), R, column, row);

describe("a curator with «Карта» beside the sheet (S1-28)", () => {
  it(
    "finds an item, postpones it, sees its new term in the sheet and takes it back",
    async () => {
      await card().getByRole("searchbox").fill("Выбрать форму наставничества");
      await card().getByText("1 пункт из 33").waitFor();
      await card()
        .getByRole("button", { name: /^Отметить: Выбрать/ })
        .click();
      await card().getByRole("menuitem", { name: "перенесено" }).click();
      await card().getByLabel("Новый срок").fill("ноябрь");
      await card().getByLabel("Почему").fill("Каникулы сдвинулись");
      await card().getByText("Прочитано: 01.11.2026–30.11.2026, месяцы").waitFor();
      await card().getByRole("button", { name: "Перенести", exact: true }).click();
      await side().getByText("Сделано: срок перенесён на «ноябрь»").waitFor();
      await tab(page, R);
      const row = 11;
      await expect.poll(() => shown(page, at("period", row))).toBe("ноябрь");
      expect(shownAt(host.book(), R, at("approved", row))).toBe("Октябрь 2026\u00a0г.");
      await side()
        .getByRole("button", { name: /^Отменить:/ })
        .click();
      await expect.poll(() => shown(page, at("period", row))).toBe("Октябрь 2026\u00a0г.");
    },
    MINUTES,
  );

  it(
    "sorts the sheet, and one button brings the rows back",
    async () => {
      const first = shownAt(host.book(), R, at("event", 8));
      host.person().sort(R, "A6:AW41", "C", false);
      await card().getByRole("button", { name: "Обновить" }).click();
      await card().getByRole("button", { name: "Вернуть порядок" }).click();
      await side().getByText("Сделано: порядок строк дорожной карты возвращён").waitFor();
      await card().getByText("Порядок строк изменён").waitFor({ state: "detached" });
      await expect.poll(() => shown(page, "B8")).toBe(first);
    },
    MINUTES,
  );
});
