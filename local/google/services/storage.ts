import type { Lock, LockServiceOf, PropertiesServiceOf } from "../../../src/host/services";
import { emulate } from "../call";
import { type Desk, ServiceError } from "../desk";

const LONGEST_VALUE = 9 * 1024;

type Store = { getProperty(key: string): string | null; setProperty(key: string, value: string): unknown };
type StoreSelf = { held: Record<string, string>; me(): Store };

const store = emulate<Store, StoreSelf>("Properties", {
  getProperty: { cost: "read", need: "stored", run: ({ held }, key) => held[key] ?? null },
  setProperty: {
    cost: "write",
    need: "stored",
    run: ({ held, me }, key, value) => {
      const text = String(value);
      if (Buffer.byteLength(text) > LONGEST_VALUE) throw new ServiceError("Argument too large: value");
      held[key] = text;
      return me();
    },
  },
});

const properties = emulate<PropertiesServiceOf, Desk>("PropertiesService", {
  getUserProperties: {
    cost: "free",
    need: "stored",
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
    need: "stored",
    run: (desk, milliseconds) => {
      desk.hasLock = desk.hasLock || milliseconds >= 0;
      return desk.hasLock;
    },
  },
  releaseLock: {
    cost: "free",
    need: "stored",
    run: (desk) => {
      desk.hasLock = false;
    },
  },
});

const locks = emulate<LockServiceOf, Desk>("LockService", {
  getDocumentLock: { cost: "free", need: "stored", run: (desk) => lock(desk, desk) },
});

export const propertiesService = (desk: Desk): PropertiesServiceOf => properties(desk, desk);
export const lockService = (desk: Desk): LockServiceOf => locks(desk, desk);
