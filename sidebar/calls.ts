import type { Calls, LastAction, Undone } from "../src/api/answers";

/** The calls that the panel makes. */
export type PanelCalls = Calls & {
  lastAction: [Record<string, never>, LastAction];
  undo: [{ id?: string }, Undone];
};

export type Name = keyof PanelCalls;
export type Input<K extends Name> = PanelCalls[K][0];
export type Answer<K extends Name> = PanelCalls[K][1];
