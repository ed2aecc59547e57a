import type { Lock, LockServiceOf, PropertiesServiceOf } from "../../../src/host/services";
import { emulate } from "../call";
import { type Desk, ServiceError } from "../desk";

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const bytes = (held: Record<string, string>): number =>
  Object.entries(held).reduce((sum, texts) => sum + Buffer.byteLength(texts.join("")), 0);

type Store = { getProperty(key: string): string | null; setProperty(key: string, value: string): unknown };
type StoreSelf = { held: Record<string, string>; me(): Store };

const store = emulate<Store, StoreSelf>("Properties", {
  getProperty: { cost: "read", need: "none", run: ({ held }, key) => held[key] ?? null },
  setProperty: {
    cost: "write",
    need: "none",
    run: ({ held, me }, key, value) => {
      const text = String(value);
      if (Buffer.byteLength(key) > LONGEST_VALUE) throw new ServiceError("Argument too large: key");
      if (Buffer.byteLength(text) > LONGEST_VALUE) throw new ServiceError("Argument too large: value");
      if (bytes({ ...held, [key]: text }) > LARGEST_STORE)
        throw new ServiceError(
          "You have exceeded the property storage quota. Please remove some properties and try again.",
        );
      held[key] = text;
      return me();
    },
  },
});

const properties = emulate<PropertiesServiceOf, Desk>("PropertiesService", {
  getUserProperties: {
    cost: "free",
    need: "none",
    run: (desk) => {
      desk.properties[desk.user] ??= {};
      const self: StoreSelf = { held: desk.properties[desk.user] as Record<string, string>, me: () => face };
      const face: Store = store(desk, self);
      return face;
    },
  },
});

const lock = emulate<Lock, Desk>("Lock", {
  tryLock: {
    cost: "free",
    need: "none",
    run: (desk, milliseconds) => {
      const { lock } = desk;
      if (lock.holder === desk) return true;
      if (milliseconds < 0) return false;
      // whoever holds it within this host waits for this very execution to end
      const busyMs = lock.holder ? Number.POSITIVE_INFINITY : Math.max(0, lock.elsewhereMs - desk.elapsed());
      desk.wait(Math.min(busyMs, milliseconds));
      if (busyMs > milliseconds) return false;
      lock.holder = desk;
      return true;
    },
  },
  releaseLock: {
    cost: "free",
    need: "none",
    run: (desk) => {
      if (desk.lock.holder === desk) desk.lock.holder = null;
    },
  },
});

const locks = emulate<LockServiceOf, Desk>("LockService", {
  getDocumentLock: { cost: "free", need: "none", run: (desk) => lock(desk, desk) },
});

export const propertiesService = (desk: Desk): PropertiesServiceOf => properties(desk, desk);
export const lockService = (desk: Desk): LockServiceOf => locks(desk, desk);
