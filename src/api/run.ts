import * as z from "zod/mini";
import type { Host } from "../host/services";
import { tabOf } from "../spec/book";
import { expectedOf } from "../text/expected";
import { Moved } from "../workbook/aim";
import type { Calls, Envelope } from "./answers";
import type { Call } from "./call";
import { contextOf, noAttempts } from "./context";
import { Refused, refuse } from "./refuse";
import { api } from "./table";

const LOCK_MS = 15_000;

const parsed = (of: Call, json: string): unknown => {
  let input: unknown;
  try {
    input = json === "" ? {} : JSON.parse(json);
  } catch {
    return refuse("arguments", { argument: "JSON", found: json, expected: "запись в виде JSON" });
  }
  const read = z.safeParse(of.input(), input);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const argument = issue?.path.map(String).join(".") || "JSON";
  const value = issue?.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
  return refuse("arguments", {
    argument,
    found: value === undefined ? "" : JSON.stringify(value),
    expected: expectedOf(issue ?? {}),
  });
};

const locked = <T>(host: Host, work: () => T): T => {
  const lock = host.locks.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_MS)) return refuse("busy");
  try {
    const answer = work();
    host.spreadsheets.flush();
    return answer;
  } finally {
    lock?.releaseLock();
  }
};

const ATTEMPTS = 3;

/** People do not ask for the lock: where one has moved what a call was about to write, the call begins again. */
const steadily = (host: Host, of: Call, input: never): Envelope<unknown> => {
  const attempts = noAttempts();
  for (;;) {
    try {
      const ok = of.run(contextOf(host, attempts), input);
      return { ok, act: attempts.act };
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      attempts.count += 1;
      if (attempts.count === ATTEMPTS) return refuse("moving", { tab: tabOf(error.sheet) });
    }
  }
};

const isViewerError = (error: unknown) =>
  /do not have permission|trying to edit a protected|permission to (edit|call)/i.test(
    String((error as Error)?.message),
  );

/**
 * The one runner: parse, lock, read, run, plan, write, flush. JSON text both ways; a refusal is an answer, an exception
 * is ours or Google's.
 */
export const runCall = (host: Host, name: string, json: string): string => {
  const answer = (of: Envelope<unknown>) => JSON.stringify(of);
  try {
    const of = Object.keys(api).includes(name)
      ? (api[name as keyof Calls] as unknown as Call)
      : refuse("call-unknown", { call: name, known: Object.keys(api) });
    const input = parsed(of, json) as never;
    return answer(of.writes ? locked(host, () => steadily(host, of, input)) : { ok: of.run(contextOf(host), input) });
  } catch (error) {
    if (error instanceof Refused) return answer({ refused: { code: error.code, says: error.says } });
    if (isViewerError(error)) {
      try {
        refuse("viewer");
      } catch (refused) {
        return answer({ refused: { code: "viewer", says: (refused as Refused).says } });
      }
    }
    throw error;
  }
};
