import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What the panel does for its screens. */
export type Around = {
  /** Tells what an act of ours has changed, and offers to take it back. */
  done(says: string): void;
  /** Reads the book anew on every screen. */
  renew(): Promise<void>;
  /** The book as it is now, seen from «Начало». */
  start(): void;
};

const nowhere: Around = { done: () => {}, renew: async () => {}, start: () => {} };
export const AroundScreens = createContext<Around>(nowhere);
export const useAround = (): Around => useContext(AroundScreens);
