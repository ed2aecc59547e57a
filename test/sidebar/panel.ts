import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { Name } from "../../sidebar/calls";
import type { Calls } from "../../src/api/answers";
import { windows } from "../browser/chromium";

/** Not an answer but what may come instead of one. */
export type Instead =
  | { instead: "refused"; says: string; code: string }
  | { instead: "thrown"; message: string }
  | { instead: "text"; json: string | null };
export const refused = (says: string, code = "test"): Instead => ({ instead: "refused", says, code });
export const thrown = (message: string): Instead => ({ instead: "thrown", message });
/** An answer as it came over the wire. */
export const text = (json: string): Instead => ({ instead: "text", json });
export const nothing: Instead = { instead: "text", json: null };

export type Book = { [K in Name]?: (input: Calls[K][0]) => Calls[K][1] | Instead | Promise<Calls[K][1] | Instead> };

/** An answer that comes when the test says so. */
export function held<T>() {
  let answer: (value: T | Instead) => void = () => {};
  const promise = new Promise<T | Instead>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

export type Panel = {
  page: Page;
  /** Every call so far, in order. */
  asked: { name: Name; input: unknown }[];
  inputs<K extends Name>(name: K): Calls[K][0][];
  close(): Promise<void>;
};

let html: Promise<string> | undefined;

async function pack(): Promise<string> {
  const options = { bundle: true, write: false, minify: true, charset: "utf8", target: "es2019" } as const;
  const [script, style] = await Promise.all([
    build({ ...options, entryPoints: ["sidebar/main.tsx"], format: "iife", tsconfig: "sidebar/tsconfig.json" }),
    build({ ...options, entryPoints: ["sidebar/style.css"] }),
  ]);
  const text = ({ outputFiles: [file] }: { outputFiles: { text: string }[] }) => file?.text ?? "";
  return readFileSync("sidebar/index.html", "utf8")
    .replace("/*STYLE*/", () => text(style))
    .replace("/*SCRIPT*/", () => text(script));
}

/** The whole panel as one file, built as it is for Google. */
export function panelHtml(): Promise<string> {
  html ??= pack();
  return html;
}

const carried = (reply: unknown): { json?: string | null; thrown?: string } => {
  const instead = reply as Instead;
  if (instead.instead === "thrown") return { thrown: instead.message };
  if (instead.instead === "text") return { json: instead.json };
  if (instead.instead === "refused") {
    return { json: JSON.stringify({ refused: { code: instead.code, says: instead.says } }) };
  }
  return { json: JSON.stringify({ ok: reply }) };
};

/** Runs in the page before the panel: Google's runner as the panel knows it. */
function fakeGoogle() {
  type Reply = { json?: string | null; thrown?: string };
  const answer = (window as unknown as { answer(name: string, json: string): Promise<Reply> }).answer;
  const runner = (onAnswer: (json: unknown) => void, onError: (error: Error) => void): object => ({
    withSuccessHandler: (handler: (json: unknown) => void) => runner(handler, onError),
    withFailureHandler: (handler: (error: Error) => void) => runner(onAnswer, handler),
    call: (name: string, json: string) => {
      void answer(name, json).then((reply) => {
        if (reply.thrown === undefined) onAnswer(reply.json);
        else onError(Object.assign(new Error(reply.thrown), { name: "ScriptError" }));
      });
    },
  });
  Object.assign(window, {
    google: {
      script: { run: runner(Object, Object), host: { close: () => document.body.remove(), editor: { focus: Object } } },
    },
  });
}

type Answer = (name: Name, json: string) => Promise<ReturnType<typeof carried>>;
/** A page that shows one panel after another; who answers it changes. */
type Place = { page: Page; answer: Answer };

const MORNING = new Date("2026-11-22T09:00:00+03:00");
const EMPTY = "about:blank";
const unasked: Answer = async (name) => carried(thrown(`Nobody answers: ${name}`));
const free: Place[] = [];

async function newPlace(clock: boolean): Promise<Place> {
  const context = await windows({ locale: "ru-RU", timezoneId: "Europe/Moscow" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (clock) await page.clock.install({ time: MORNING });
  else await page.clock.setFixedTime(MORNING);
  const place: Place = { page, answer: unasked };
  await page.exposeFunction("answer", (name: Name, json: string) => place.answer(name, json));
  await page.addInitScript(fakeGoogle);
  const body = await panelHtml();
  await context.route("**/*", (route) =>
    route.request().url() === "https://panel.test/"
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body })
      : route.abort(),
  );
  return place;
}

/** The page as it was when it was new, for the next panel. */
async function leave(place: Place): Promise<void> {
  const { page } = place;
  await page.goto(EMPTY);
  place.answer = unasked;
  await page.context().setOffline(false);
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  await page.mouse.move(-1, -1);
  free.push(place);
}

/**
 * Opens the panel as Google would, 300 px wide, over a book that answers from `book`. Closed panels leave their page to
 * the next one; with `clock` the time is the test's own, and so is the page.
 */
export async function openPanel(book: Book, { clock = false, height = 900, width = 300 } = {}): Promise<Panel> {
  const place = (clock ? undefined : free.pop()) ?? (await newPlace(clock));
  const { page } = place;
  const asked: Panel["asked"] = [];
  place.answer = async (name, json) => {
    const input = JSON.parse(json);
    asked.push({ name, input });
    const reply = book[name] as ((input: unknown) => unknown) | undefined;
    return carried(reply ? await reply(input) : thrown(`Script function not found: ${name}`));
  };
  await page.setViewportSize({ width, height });
  await page.goto("https://panel.test/");
  const inputs = <K extends Name>(name: K) =>
    asked.filter((call) => call.name === name).map((call) => call.input as Calls[K][0]);
  return { page, asked, inputs, close: () => (clock ? page.context().close() : leave(place)) };
}
