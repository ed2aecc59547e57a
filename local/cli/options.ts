import { parseArgs } from "node:util";
import type { User } from "../contract";

/** A wrong command line: one sentence for the person, exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

export type Options = {
  in?: string;
  out?: string;
  model?: string;
  year?: string;
  title?: string;
  school?: string;
  municipality?: string;
  locale?: "ru_RU" | "en_US";
  user?: User;
  now?: Date;
  calls: boolean;
  script: boolean;
  /** How `match` pairs. */
  mode: "optimal" | "stable";
};

const known = {
  in: { type: "string" },
  out: { type: "string" },
  model: { type: "string" },
  year: { type: "string" },
  title: { type: "string" },
  school: { type: "string" },
  municipality: { type: "string" },
  locale: { type: "string" },
  user: { type: "string" },
  now: { type: "string" },
  mode: { type: "string" },
  calls: { type: "boolean" },
  "no-script": { type: "boolean" },
} as const;

const oneOf = <T extends string>(name: string, value: string | undefined, words: readonly T[]): T | undefined => {
  if (value === undefined || words.includes(value as T)) return value as T | undefined;
  throw new UsageError(`--${name}: «${value}». Можно: ${words.join(", ")}.`);
};

/** "2026-11-22T09:00" without a zone is Moscow's time, as the book's. */
const instant = (text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined;
  const whole = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00` : text;
  const date = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(whole) ? whole : `${whole}+03:00`);
  if (Number.isNaN(date.getTime()))
    throw new UsageError(`--now: «${text}» не дата. Напишите, например, 2026-11-22T09:00.`);
  return date;
};

const parse = (args: string[]) => {
  try {
    return parseArgs({ args, options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`Непонятный параметр: ${(error as Error).message.split(".")[0]}.`);
  }
};

/** Reads the command line into its words and options. */
export const readOptions = (args: string[]): { words: string[]; options: Options } => {
  const { values, positionals } = parse(args);
  const { "no-script": bare, calls = false, locale, user, now, mode, ...rest } = values;
  const at = instant(now);
  const language = oneOf("locale", locale, ["ru_RU", "en_US"]);
  const who = oneOf("user", user, ["owner", "editor", "viewer"]);
  return {
    words: positionals,
    options: {
      ...rest,
      ...(language && { locale: language }),
      ...(who && { user: who }),
      ...(at && { now: at }),
      mode: oneOf("mode", mode, ["optimal", "stable"]) ?? "optimal",
      calls,
      script: bare !== true,
    },
  };
};
