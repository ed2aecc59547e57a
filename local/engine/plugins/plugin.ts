import type { Clock } from "../../contract";
import type { Command, Dispatch, EngineRange, Getters, O } from "../types";

/** What a model carries for our plugins in `config.custom.mentorbook`. */
export type Custom = {
  clock?: Clock;
  /** Judged by protections; absent: nobody is judged. */
  user?: string;
  /** Set while a batch runs, see batch.ts. */
  work?: (put: Dispatch) => void;
  failure?: unknown;
};

export type Change = { changeType: string; range: EngineRange };
export type Adapters = {
  applyChange(range: EngineRange): Change;
  adaptRangeString(sheetId: string, xc: string): { changeType: string; range: string };
};
export type Data = Record<string, unknown> & { sheets: { id: string }[] };

/** The face of the engine's plugin classes that ours extend. */
export declare class Plugin {
  static getters: readonly string[];
  constructor(config: never);
  getters: Getters;
  dispatch: Dispatch;
  history: { update(...path: unknown[]): void };
  allowDispatch(command: Command): string | string[];
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
  adaptRanges(adapters: Adapters): void;
  import(data: Data): void;
  export(data: Data): void;
}

/** Registries of plugins, typed by what we do with them. */
export type Registry = {
  add(key: string, plugin: typeof Plugin): unknown;
  get(key: string): typeof Plugin;
  replace(key: string, plugin: typeof Plugin): unknown;
};

export const corePlugin = (o: O): typeof Plugin => o.CorePlugin as unknown as typeof Plugin;
export const uiPlugin = (o: O): typeof Plugin => o.UIPlugin as unknown as typeof Plugin;
export const registry = (o: O, name: keyof O["registries"]): Registry => o.registries[name] as unknown as Registry;

/** A command of ours that is kept in revisions. */
export function addCoreCommand(o: O, type: string): void {
  (o.coreTypes as unknown as Set<string>).add(type);
  (o.registries.inverseCommandRegistry as unknown as { add(type: string, inverse: unknown): void }).add(
    type,
    (command: Command) => [command],
  );
}

/** Ours in the model's configuration; a page that passes none gets an empty one. */
export function customOf(config: unknown): Custom {
  const { custom } = config as { custom: { mentorbook?: Custom } };
  custom.mentorbook ??= {};
  return custom.mentorbook;
}
