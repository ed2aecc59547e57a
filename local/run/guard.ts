import vm from "node:vm";

const gate = vm.createContext({ work: null });
const begin = new vm.Script("work()");

/** Runs `work`, and breaks it off for good when it takes longer than this many real milliseconds: an endless loop. */
export function within<T>(realMs: number, work: () => T): T {
  gate["work"] = work;
  try {
    return begin.runInContext(gate, { timeout: realMs, displayErrors: false }) as T;
  } finally {
    gate["work"] = null;
  }
}

export const isBrokenOff = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
