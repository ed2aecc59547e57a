import type { Page } from "playwright-core";
import { importOf, plan } from "./canned-import";
import { type Book, refused } from "./panel";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

const never = () => new Promise<never>(() => {});
const book: Book = { importTabs: () => ({ tabs: ["План школы", "Лист2"] }), importRoadmap: importOf };

const text = plan.map((row) => row.join("\t")).join("\n");

export const onSource = async (page: Page): Promise<void> => {
  await toScreen(page, "Импорт");
  await page.getByLabel("Или лист этой таблицы").waitFor();
};

/** To the preview of the plan, as a person goes who pastes plain text. */
export const onPreview = async (page: Page, pasted = text): Promise<void> => {
  await onSource(page);
  await page.getByLabel("Таблица или текст").fill(pasted);
  await page.getByRole("button", { name: "Прочитать", exact: true }).click();
  await page.getByRole("heading", { name: "Что получится" }).waitFor();
};

/** Runs in the page: pastes a copied table as a browser does. */
export const paste = (html: string) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", "таблица");
  const field = document.querySelector("#import-text") as HTMLElement;
  field.focus();
  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
};

const apply = (page: Page) => page.getByRole("button", { name: "Перенести в карту" }).click();

/** The states of «Импорт». */
export const importScreens: Screen[] = [
  { name: "import", book, reach: onSource },
  {
    name: "import-scan",
    book: {
      ...book,
      importRoadmap: () =>
        refused(
          "В этой таблице нет текста: похоже, это скан или картинка. Постройте дорожную карту по готовой модели и поправьте её.",
          "import-scan",
        ),
    },
    reach: async (page) => {
      await onSource(page);
      await page.getByLabel("Таблица или текст").fill("—");
      await page.getByRole("button", { name: "Прочитать", exact: true }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "import-preview", book, reach: (page) => onPreview(page) },
  {
    name: "import-nothing",
    book,
    reach: (page) => onPreview(page, "Мероприятие\tСроки\tОтветственный"),
  },
  {
    name: "import-writing",
    book: { ...book, importRoadmap: (input) => (input.apply ? never() : importOf(input)) },
    reach: async (page) => {
      await onPreview(page);
      await apply(page);
      await page.getByText("Записываем строки: 3…").waitFor();
    },
  },
  {
    name: "import-done",
    book,
    reach: async (page) => {
      await onPreview(page);
      await apply(page);
      await page.getByRole("heading", { name: "Готово" }).waitFor();
    },
  },
];
