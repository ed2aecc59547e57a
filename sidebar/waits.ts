import { useEffect, useState } from "preact/hooks";

/** What is being waited for; `again` asks once more. */
type Wait = { slowAt: number; again: (() => void) | null; repeated: boolean };

const SLOW_AFTER = 10_000;
const PATIENCE = 20_000;

const waits = new Set<Wait>();
let repeating = false;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of [...listeners]) listener();
};

/** Begins a wait; the answer ends it. */
export function waitFor(again: (() => void) | null = null): () => void {
  const wait = { slowAt: Date.now() + SLOW_AFTER, again, repeated: repeating };
  waits.add(wait);
  tell();
  return () => {
    if (waits.delete(wait)) tell();
  };
}

export type Waits = { any: boolean; slow: "no" | "slow" | "repeated"; canAsk: boolean; again(): void; more(): void };

const slowOnes = () => [...waits].filter(({ slowAt }) => slowAt <= Date.now());

function more() {
  for (const wait of slowOnes()) {
    wait.slowAt = Date.now() + PATIENCE;
    wait.repeated = false;
  }
  tell();
}

function again() {
  // a call that is sent anew begins a wait of its own
  repeating = true;
  for (const wait of slowOnes()) {
    wait.slowAt = Date.now() + PATIENCE;
    wait.repeated = true;
    wait.again?.();
  }
  repeating = false;
  tell();
}

/** Whether something is waited for in the panel, and whether it takes longer than people expect. */
export function useWaits(): Waits {
  const [, setTurn] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const next = Math.min(...[...waits].map(({ slowAt }) => slowAt).filter((at) => at > Date.now()));
      if (Number.isFinite(next)) timer = setTimeout(look, next - Date.now());
      setTurn((was) => was + 1);
    };
    listeners.add(look);
    look();
    return () => {
      listeners.delete(look);
      clearTimeout(timer);
    };
  }, []);
  const slow = slowOnes();
  const repeated = [...waits].some((wait) => wait.repeated);
  return {
    any: waits.size > 0,
    slow: slow.length > 0 ? "slow" : repeated ? "repeated" : "no",
    canAsk: slow.some((wait) => wait.again !== null),
    again,
    more,
  };
}
