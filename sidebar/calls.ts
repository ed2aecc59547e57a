import type { Calls } from "../src/api/answers";

export type Name = keyof Calls;
export type Input<K extends Name> = Calls[K][0];
export type Answer<K extends Name> = Calls[K][1];
