import type { AddOn, Clock, Execution, MenuShown, OpenOptions, UiEffect } from "../contract";
import { modelledMs, noCalls } from "../google/call";
import { type AuthMode, type Desk, type Desktop, openDesk, TOO_LONG } from "../google/desk";
import { codeOf } from "./code";
import { globals } from "./globals";
import { isBrokenOff, within } from "./guard";
import { isPromise, returnedValue } from "./json";
import { type OpenRealm, openRealm } from "./realm";

const MINUTES = 60_000;
/** What Google lets an execution take: six minutes, a simple trigger half of one. */
const LIMIT_MS = { execution: 6 * MINUTES, trigger: MINUTES / 2 };

export type Start = {
  addOn: AddOn;
  desktop: Desktop;
  clock: Clock;
  mode: AuthMode;
  /** Who calls: a menu or `google.script.run`, or a simple trigger. */
  as: keyof typeof LIMIT_MS;
  functionName: string;
  onEffect(effect: UiEffect): void;
  options: Pick<OpenOptions, "fault" | "limits">;
  /** Arguments, made inside the new realm. */
  args(realm: OpenRealm, desk: Desk): unknown[];
};

export type Outcome = { execution: Execution; menus: MenuShown[]; found: boolean };

type Ended = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } };

function failed(error: unknown): Ended {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  return {
    ok: false,
    error:
      typeof message === "string"
        ? { name: String(name ?? "Error"), message }
        : { name: "Error", message: String(error) },
  };
}

export const notFound = (functionName: string) => `Script function not found: ${functionName}`;

const brokenOff: Ended = { ok: false, error: { name: "Exception", message: TOO_LONG } };

/** One execution: a fresh realm, the whole code from its top, then one top-level function. */
export function execute(start: Start): Outcome {
  const { addOn, desktop, clock, mode, as, functionName, onEffect, options, args } = start;
  const realm = openRealm(clock, addOn.manifest.timeZone);
  const effects: UiEffect[] = [];
  const calls = noCalls();
  const desk = openDesk(desktop, {
    mode,
    scopes: addOn.manifest.oauthScopes,
    calls,
    realm,
    year: clock.now().getFullYear(),
    limitMs: options.limits?.ms ?? LIMIT_MS[as],
    spentMs: () => modelledMs(calls),
    fault: options.fault ?? (() => null),
    effect: (effect) => {
      effects.push(effect);
      onEffect(effect);
    },
  });
  let found = true;

  function work(): Ended {
    const { script, callable } = codeOf(addOn.code);
    globals(realm, desk);
    realm.run(script);
    found = callable.includes(functionName);
    if (!found) throw new Error(notFound(functionName));
    const entry = realm.global[functionName];
    const value = (entry as (...given: unknown[]) => unknown)(...args(realm, desk));
    if (isPromise(value)) {
      value.then(null, () => {});
      throw new Error(`[local host] ${functionName} answers with a promise. Write it without async.`);
    }
    desk.settle();
    desk.goOn();
    return { ok: true, value: returnedValue(value) };
  }

  function afterFailure(error: unknown): Ended {
    if (isBrokenOff(error)) return brokenOff;
    try {
      desk.settle();
    } catch {
      // the first failure is the one to tell
    }
    return failed(error);
  }

  let ended: Ended;
  try {
    ended = within(options.limits?.realMs ?? LIMIT_MS.execution, work);
  } catch (error) {
    ended = afterFailure(error);
  }
  // a script that has caught the exception is over its time all the same
  if (desk.end()) ended = brokenOff;
  return { menus: desk.menus, found, execution: { ...ended, effects, calls } };
}
