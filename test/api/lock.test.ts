import { describe, expect, it } from "vitest";
import { runCall } from "../../src/api/run";
import type { Host } from "../../src/host/services";

const marking = ["setItemStatus", '{"cell":"F8","status":"done"}'] as const;

/** Google with only its lock: whoever asks for anything else is told on. */
function hostWith(granted: boolean) {
  const asked: string[] = [];
  const lock = {
    tryLock: (wait: number) => {
      asked.push(`tryLock ${wait > 0}`);
      return granted;
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

describe("A change while another one is being written", () => {
  it("waits for it, and is refused with a sentence when that takes too long; the book is not looked at", () => {
    const { host, asked } = hostWith(false);
    const { refused } = JSON.parse(runCall(host, ...marking)) as { refused: { code: string; says: string } };
    expect(refused).toEqual({ code: "busy", says: expect.stringMatching(/[а-яё]{4}.*\.$/) });
    expect(asked).toEqual(["tryLock true"]);
  });

  it("gives the lock back when it fails in the middle", () => {
    const { host, asked } = hostWith(true);
    expect(() => runCall(host, ...marking)).toThrow("Service error");
    expect([asked[0], asked.at(-1)]).toEqual(["tryLock true", "releaseLock"]);
  });

  it("does not hold up those who only read", () => {
    const { host, asked } = hostWith(false);
    expect(() => runCall(host, "overview", "{}")).toThrow("Service error");
    expect(asked).not.toContain("tryLock true");
  });
});
