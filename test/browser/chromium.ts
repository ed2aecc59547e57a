import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  chromium.executablePath(),
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium on this computer. */
export function chromiumPath(places: (string | undefined)[] = PLACES): string {
  const found = places.find((path) => path && existsSync(path));
  if (!found) throw new Error("Chromium не найден: выполните npm run setup");
  return found;
}

let launched: Promise<Browser> | undefined;

/** The one browser of the run; playwright ends it together with the process. */
export function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  return launched;
}

/** How many times slower than this computer the pages work; finds tests that look before the page has drawn. */
const SLOWER = Number(process.env["MENTORBOOK_SLOW_PAGE"] ?? 1);

/** Windows that share the clipboard and nothing else. */
export async function windows(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await browser()).newContext(options);
  if (SLOWER > 1) context.on("page", (page) => void slowDown(page));
  return context;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** One person's browser. */
export async function person(): Promise<BrowserContext> {
  const permissions = ["clipboard-read", "clipboard-write"];
  return windows({ viewport: { width: 1366, height: 768 }, locale: "ru-RU", permissions });
}

export type Opened = { page: Page; complaints: string[] };

/** Opens a book's page and waits until it can be worked with. `complaints` gathers console errors and outside requests. */
export async function openPage(url: string, context?: BrowserContext): Promise<Opened> {
  const page = await (context ?? (await person())).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const to = request.url();
    if (!to.startsWith(url) && !/^(data|blob|about):/.test(to)) complaints.push(`outside request: ${to}`);
  });
  await page.goto(url);
  await ready(page);
  return { page, complaints };
}

/** Waits until the grid is drawn and the book is joined. */
export async function ready(page: Page): Promise<void> {
  await page.locator(".o-grid canvas").waitFor();
  await page.locator('#saving[data-state="saved"]').waitFor();
}
