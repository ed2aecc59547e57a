import { describe, expect, it } from "vitest";
import { runCall } from "../../src/api/run";
import type { Host } from "../../src/host/services";

const marking = ["setItemStatus", '{"cell":"F8","status":"done"}'] as const;

/** Google with only its lock: whatever else it is asked for fails. */
function hostWithItsLock() {
  const asked: string[] = [];
  const lock = {
    tryLock: (wait: number) => {
      asked.push(`tryLock ${wait > 0}`);
      return true;
    },
    releaseLock: () => void asked.push("releaseLock"),
  };
  const host = new Proxy({ locks: { getDocumentLock: () => lock } } as unknown as Host, {
    get: (of, key: keyof Host) => {
      if (key in of) return of[key];
      asked.push(key);
      throw new Error("Service error: Spreadsheets");
    },
  });
  return { host, asked };
}

describe("A change that fails in the middle", () => {
  it("gives the lock back", () => {
    const { host, asked } = hostWithItsLock();
    expect(() => runCall(host, ...marking)).toThrow("Service error");
    expect([asked[0], asked.at(-1)]).toEqual(["tryLock true", "releaseLock"]);
  });
});
