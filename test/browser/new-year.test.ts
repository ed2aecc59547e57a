import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleBook } from "../../local/example";
import { writeBookFile } from "../../local/store";
import { openPage } from "./chromium";
import { menu, shown, tab } from "./hands";
import { openHost } from "./host";

const MINUTES = 120_000;

let host: Awaited<ReturnType<typeof openHost>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), "mentorbook-year-")), "копия.json");
  writeBookFile(path, exampleBook());
  host = await openHost({ path, addOnFolder: join(import.meta.dirname, "../../dist") });
  ({ page, complaints } = await openPage(host.url));
}, MINUTES);

afterAll(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
  await host.close();
});

const side = () => page.frameLocator("#side iframe");
const button = (name: string) => side().getByRole("button", { name, exact: true });

describe("an administrator with a copy of last year's book", () => {
  it(
    "sees who has finished and what will change, before anything is written",
    async () => {
      await menu(page, "Наставничество", "Новый учебный год");
      await side().getByRole("heading", { name: "Книга на 2023–2024" }).waitFor({ timeout: MINUTES });
      await side().getByText("Закончили участие и уйдут: 1 (П-009).").waitFor();
      expect(host.person().value("Паспорт", "B9")).toBe("2022–2023");
    },
    MINUTES,
  );

  it(
    "has the book of the next year by two clicks, and comes from the panel to a cell that needs a look",
    async () => {
      await side().getByLabel("Это копия").check();
      await button("Перейти на 2023–2024").click();
      await side().getByRole("heading", { name: "Книга на 2023–2024 готова" }).waitFor({ timeout: MINUTES });
      await side().getByRole("button", { name: "Индикаторы, E11" }).click();
      await expect.poll(() => page.locator(".o-named-range-selector input").inputValue()).toBe("E11");
      await tab(page, "Дорожная карта");
      await expect.poll(() => shown(page, "D7")).toBe("апрель – август 2023\u00a0г.");
      await expect.poll(() => shown(page, "C3")).toContain("Выполнено 0 из 40");
    },
    MINUTES,
  );
});
