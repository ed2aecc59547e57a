import type { AddOn, Clock, Execution, MenuShown, OpenOptions, UiEffect } from "../contract";
import { noCalls } from "../google/call";
import { type AuthMode, type Desk, type Desktop, openDesk } from "../google/desk";
import { globals } from "./globals";
import { returnedValue } from "./json";
import { compiled, type OpenRealm, openRealm } from "./realm";

export type Start = {
  addOn: AddOn;
  desktop: Desktop;
  clock: Clock;
  mode: AuthMode;
  functionName: string;
  onEffect(effect: UiEffect): void;
  fault?: OpenOptions["fault"];
  /** Arguments, made inside the new realm. */
  args(realm: OpenRealm, desk: Desk): unknown[];
};

export type Outcome = { execution: Execution; menus: MenuShown[]; found: boolean };

function failed(error: unknown): { name: string; message: string } {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  return typeof message === "string"
    ? { name: String(name ?? "Error"), message }
    : { name: "Error", message: String(error) };
}

/** One execution: a fresh realm, the whole code from its top, then one top-level function. */
export function execute({ addOn, desktop, clock, mode, functionName, onEffect, fault, args }: Start): Outcome {
  const realm = openRealm(clock, addOn.manifest.timeZone);
  const effects: UiEffect[] = [];
  const calls = noCalls();
  const desk = openDesk(desktop, {
    mode,
    scopes: addOn.manifest.oauthScopes,
    calls,
    realm,
    year: clock.now().getFullYear(),
    fault: fault ?? (() => null),
    effect: (effect) => {
      effects.push(effect);
      onEffect(effect);
    },
  });
  const done = { menus: desk.menus, found: true };
  try {
    globals(realm, desk);
    realm.run(compiled(addOn.code));
    const entry = realm.global[functionName];
    if (typeof entry !== "function" || functionName.endsWith("_")) {
      const error = { name: "Error", message: `Script function not found: ${functionName}` };
      return { ...done, found: false, execution: { ok: false, error, effects, calls } };
    }
    const result = (entry as (...given: unknown[]) => unknown)(...args(realm, desk));
    desk.settle();
    return { ...done, execution: { ok: true, value: returnedValue(result), effects, calls } };
  } catch (error) {
    try {
      desk.settle();
    } catch {
      // the first failure is the one to tell
    }
    return { ...done, execution: { ok: false, error: failed(error), effects, calls } };
  }
}
