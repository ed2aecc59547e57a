import vm from "node:vm";
import type { Clock } from "../contract";
import { zoneOffset } from "../engine/serial";
import type { Realm } from "../google/desk";
import { PRELUDE } from "./realm-prelude";

const prelude = new vm.Script(PRELUDE, { filename: "realm-prelude.js" });

type Prepare = (now: () => number, offset: (instant: number) => number, zone: string) => Realm;

export type OpenRealm = ReturnType<Prepare> & { global: Record<string, unknown>; run(script: vm.Script): void };

/** A fresh global scope with ECMAScript's own objects and nothing else: no timers, no URL, no process. */
export function openRealm(clock: Clock, zone: string): OpenRealm {
  const context = vm.createContext({});
  const prepare = prelude.runInContext(context) as Prepare;
  const made = prepare(
    () => clock.now().getTime(),
    (instant) => (Number.isFinite(instant) ? zoneOffset(instant, zone) : 0),
    zone,
  );
  return {
    ...made,
    global: context as Record<string, unknown>,
    run: (script) => void script.runInContext(context),
  };
}
