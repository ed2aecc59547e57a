import type { Desk } from "../google/desk";
import { authModes } from "../google/enums";
import { spreadsheetApp } from "../google/services/spreadsheet-app";
import { lockService, propertiesService } from "../google/services/storage";
import { htmlService } from "../google/services/ui";
import { utilities } from "../google/services/utilities";
import type { OpenRealm } from "./realm";

/** Services of Apps Script that exist there and not here. */
const ABSENT =
  "CacheService CalendarApp Charts ContentService DocumentApp Drive DriveApp FormApp GmailApp LanguageApp MailApp " +
  "Session Sheets SlidesApp UrlFetchApp XmlService";

const print = (...items: unknown[]) =>
  process.stderr.write(`${items.map((item) => (typeof item === "string" ? item : safeJson(item))).join(" ")}\n`);

function safeJson(item: unknown): string {
  const { message, stack } = (item ?? {}) as { message?: unknown; stack?: unknown };
  if (typeof message === "string") return String(stack ?? message);
  try {
    return JSON.stringify(item) ?? String(item);
  } catch {
    return String(item);
  }
}

/** The globals that a script finds besides ECMAScript's. */
export function globals({ global, error, method, parse }: OpenRealm, desk: Desk): void {
  const own = (members: object) => Object.assign(parse("{}") as object, members);
  const log = method((items) => print(...items));
  const silent = method(() => {});
  const services: Record<string, unknown> = {
    SpreadsheetApp: spreadsheetApp(desk),
    HtmlService: htmlService(desk),
    LockService: lockService(desk),
    PropertiesService: propertiesService(desk),
    Utilities: utilities(desk),
    ScriptApp: own({ AuthMode: authModes }),
    Logger: own({ log }),
    console: own({ log, info: log, warn: log, error: log, time: silent, timeEnd: silent }),
  };
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(global, name, { value, writable: true, configurable: true });
  for (const name of ABSENT.split(" ")) {
    Object.defineProperty(global, name, {
      configurable: true,
      get() {
        throw error(`[local host] ${name} is not emulated. Add it to src/host/ and local/google/.`, "Error");
      },
    });
  }
}
