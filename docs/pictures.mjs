// Takes the pictures of the documentation: `npm run build && node docs/pictures.mjs`: every tab as a person sees it and
// every page as LibreOffice prints it from the .xlsx copy. With a folder, `node docs/pictures.mjs tmp/pictures`, they go
// there, and more of them: each tab farther down and to the right, every screen of the sidebar. With a book after the
// folder, its tabs are taken instead of the example's.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { chromium } from "playwright-core";
import { records } from "./pictures-records.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const everything = process.argv[2] !== undefined;
const out = everything ? resolve(process.argv[2]) : join(root, "docs", "pictures");
const now = ["--now", "2023-02-05T10:00"];
const temp = mkdtempSync(join(tmpdir(), "mentorbook-pictures-"));

/** Key of the tab, which names its pictures → its name. Those of daily work are taken beside the open sidebar. */
const tabs = {
  summary: "Сводка",
  passport: "Паспорт",
  programme: "Программа",
  roadmap: "Дорожная карта",
  mentors: "База наставников",
  mentees: "База наставляемых",
  consents: "Согласия",
  pairs: "Пары",
  plans: "Планы пар",
  meetings: "Встречи",
  indicators: "Индикаторы",
  criteria: "Критерии",
  papers: "Документы",
  proposals: "Обращения",
  outreach: "Информирование",
  training: "Обучение",
  questionnaires: "Выданные анкеты",
  requests: "Карта запросов",
  selection: "Отбор",
  ...{ teams: "Команды", members: "Участники команд" },
  diary: "Дневник успеха",
  support: "Поддержка",
  journal: "Журнал",
  lists: "Справочники",
};
const daily = ["roadmap", "mentors", "mentees", "pairs", "indicators"];
/** What else belongs to the documentation. */
const kept = [...Object.keys(tabs), "calendar", "book", "check", "start"];

const cli = (words, input) => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "build", "cli.mjs"), ...words], { input });
  if (status !== 0) throw new Error(`[pictures] ${words[0]}: ended with ${status}. ${stderr}`);
};

/** The book of the first example with all that its school has typed. */
const exampleFile = () => {
  if (process.argv[3]) return resolve(process.argv[3]);
  const file = join(temp, "книга.json");
  cli(["new", "--model", "target", "--year", "2022", ...now, "--out", file]);
  cli(["edit", "-", "--in", file, "--out", file, ...now], readFileSync(join(root, "examples/1-target-2022/typed.tsv")));
  // the journal shows what the panel's buttons did: a mark that was taken back, and one that stays
  const call = (name, input) => cli(["call", name, JSON.stringify(input), "--in", file, "--out", file, ...now]);
  call("setItemStatus", { id: "Р-040", status: "выполнено", outcome: "протокол № 4" });
  call("undo", {});
  call("setItemStatus", { id: "Р-044", status: "в работе" });
  for (const [sheet, rows] of Object.entries(records)) for (const cells of rows) call("addRecord", { sheet, cells });
  return file;
};

const servers = [];
const serve = (file) =>
  new Promise((started, failed) => {
    const words = [join(root, "build", "serve.mjs"), "--port", "0", "--book", file];
    const server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    servers.push(server);
    server.stdout.on("data", (text) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text))?.[0];
      if (url) started(url);
    });
    server.on("exit", (code) => failed(new Error(`[pictures] server: ended with ${code}.`)));
  });

const open = async (context, url) => {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(".o-grid canvas").waitFor();
  await page.locator('#saving[data-state="saved"]').waitFor();
  return page;
};

/** The picture's 256 commonest colours and the pixels as places among them: a third of the size, no difference to the eye. */
const reduced = async (page, png, colours = 256) =>
  page.evaluate(
    async ([base64, most]) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const image = await createImageBitmap(blob);
      const { width, height } = image;
      const pen = new OffscreenCanvas(width, height).getContext("2d");
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, width, height);
      const pixels = Array.from({ length: width * height }, (_, i) => data.subarray(4 * i, 4 * i + 3).join());
      const count = new Map();
      for (const colour of pixels) count.set(colour, (count.get(colour) ?? 0) + 1);
      const palette = [...count].sort((a, b) => b[1] - a[1]).map(([colour]) => colour.split(",").map(Number));
      const near = palette.slice(0, most);
      const place = new Map(
        palette.map(([r, g, b]) => {
          const far = near.map(([x, y, z]) => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2);
          return [`${r},${g},${b}`, far.indexOf(Math.min(...far))];
        }),
      );
      return { width, height, palette: near.flat(), pixels: pixels.map((colour) => place.get(colour)) };
    },
    [png.toString("base64"), colours],
  );

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};

const pngOf = ({ width, height, palette, pixels }) => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const lines = Buffer.alloc(height * (width + 1));
  pixels.forEach((place, i) => {
    lines[i + Math.floor(i / width) + 1] = place;
  });
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const keep = (name, picture) => {
  const png = pngOf(picture);
  const path = join(out, `${name}.png`);
  writeFileSync(path, png);
  console.log(`${relative(root, path)}  ${Math.round(png.length / 1024)} kB`);
};

/** Takes a picture under a name; the documentation's own ones only, unless all are wanted. */
const camera = (page, paper) => async (name) => {
  if (!everything && !kept.includes(name)) return;
  await page.mouse.move(700, 5);
  await page.waitForTimeout(800);
  keep(name, await reduced(paper, await page.screenshot()));
};

const goTo = async (page, a1) => {
  const box = page.locator(".o-named-range-selector input");
  await box.fill(a1);
  await box.press("Enter");
};

const scroll = async (page, right, down) => {
  await page.mouse.move(600, 450);
  await page.mouse.wheel(right, down);
};

const openTab = async (page, name) => {
  await page.locator(".o-sheet", { hasText: name }).first().click();
  await scroll(page, -5000, -5000);
};

const openPanel = async (page) => {
  await page.locator(".o-topbar-menu", { hasText: "Наставничество" }).click();
  await page.locator(".o-menu-item", { hasText: "Открыть панель" }).click();
  return page.frameLocator("#side iframe");
};

const run = (program, words) => {
  const { status, stderr, stdout } = spawnSync(program, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`[pictures] ${program}: ended with ${status}. ${stderr}`);
  return stdout;
};

/** LibreOffice's settings: days and decimals as in Russia. */
const russian = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item>
</oor:items>
`;

/** Every page of the .xlsx copy as LibreOffice prints it, named by its tab, which the footer says. */
const takePaper = async (file, paper) => {
  const [xlsx, pdf] = [join(temp, "книга.xlsx"), join(temp, "книга.pdf")];
  cli(["export", "--in", file, "--out", xlsx, ...now]);
  mkdirSync(join(temp, "office", "user"), { recursive: true });
  writeFileSync(join(temp, "office", "user", "registrymodifications.xcu"), russian);
  const profile = `-env:UserInstallation=${pathToFileURL(join(temp, "office")).href}`;
  run("soffice", [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", temp, xlsx]);
  const texts = run("pdftotext", ["-layout", pdf, "-"]).split("\f").slice(0, -1);
  const count = {};
  for (const [i, text] of texts.entries()) {
    const foot = text.trimEnd().split("\n").at(-1).trim();
    const [name] = Object.entries(tabs).find(([, tab]) => foot.startsWith(tab)) ?? ["other"];
    count[name] = (count[name] ?? 0) + 1;
    const page = ["-f", String(i + 1), "-l", String(i + 1), "-r", everything ? "110" : "80", "-png", "-singlefile"];
    run("pdftoppm", [...page, pdf, join(temp, "page")]);
    keep(`print-${name}-${count[name]}`, await reduced(paper, readFileSync(join(temp, "page.png")), 32));
  }
};

const takeBook = async (context, paper) => {
  const file = exampleFile();
  const page = await open(context, await serve(file));
  const take = camera(page, paper);
  const takeTabs = async (names) => {
    for (const name of names) {
      await openTab(page, tabs[name]);
      await take(name);
      if (!everything) continue;
      await scroll(page, 0, 700);
      await take(`${name}-down`);
      await scroll(page, 900, -5000);
      await take(`${name}-right`);
    }
  };
  await takeTabs(Object.keys(tabs).filter((name) => !daily.includes(name)));
  await openTab(page, tabs.roadmap);
  await page.locator(".o-group-fold-button").last().click();
  await goTo(page, "S48");
  await scroll(page, 0, -5000);
  await scroll(page, 650, 900);
  await take("calendar");
  await page.locator(".o-group-fold-button").last().click();
  const panel = await openPanel(page);
  await panel.getByRole("tab", { name: "Обзор" }).click();
  await panel.locator("[role=tabpanel]:not([hidden])").getByText("По этапам").first().waitFor();
  await takeTabs(daily);
  await openTab(page, tabs.roadmap);
  const screen = async (tab, shows) => {
    const own = panel.getByRole("tab", { name: tab });
    if (await own.count()) await own.click();
    else {
      await panel.getByRole("button", { name: "Ещё", exact: true }).click();
      await panel.getByRole("menuitem", { name: tab }).click();
    }
    await panel.locator("[role=tabpanel]:not([hidden])").getByText(shows).first().waitFor();
  };
  await screen("Обзор", "По этапам");
  await goTo(page, "F17");
  await scroll(page, 0, -5000);
  await scroll(page, 0, 480);
  await take("book");
  await screen("Проверка", "Проверить ещё раз");
  await take("check");
  await screen("Критерии", "Достигнуто");
  await take("panel-criteria");
  await screen("Начало", "Устройство книги");
  await take("panel-book");
  await takePaper(file, paper);
};

const takeStart = async (context, paper) => {
  const page = await open(context, await serve(join(temp, "новая.json")));
  const take = camera(page, paper);
  const panel = await openPanel(page);
  await panel.getByText("Что у вас?").waitFor();
  await take("start");
  if (!everything) return;
  await panel.getByLabel("Название школы").fill("Образец: средняя школа");
  await panel.getByRole("button", { name: "Показать, что будет построено" }).click();
  await panel.getByText("Что будет построено").first().waitFor();
  await take("panel-preview");
  await panel.getByRole("button", { name: "Построить книгу" }).click();
  await take("panel-building");
  await panel.getByText("Книга построена").waitFor({ timeout: 120_000 });
  await take("panel-built");
};

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath))
  throw new Error(`[pictures] browser: "${executablePath}" is not there. Run npm run setup, or set CHROMIUM.`);
mkdirSync(out, { recursive: true });
const args = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking";
const quiet = ["--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args: [...args.split(" "), ...quiet] });
try {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "ru-RU" });
  const paper = await context.newPage();
  await takeBook(context, paper);
  await takeStart(context, paper);
} finally {
  await browser.close();
  const ended = servers.map((server) => new Promise((done) => server.on("exit", done)));
  for (const server of servers) server.kill();
  await Promise.all(ended);
  rmSync(temp, { recursive: true, force: true });
}
