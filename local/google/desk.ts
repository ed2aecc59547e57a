import type { Calls, MenuShown, UiEffect, User } from "../contract";
import type { Grid } from "../engine/port";
import type { Tab } from "../engine/port/structure";
import type { Protected } from "../engine/types";
import type { Cost } from "./call";

export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** Makes values, functions and errors of the script's own realm: `instanceof` holds there, nothing leads out of it. */
export type Realm = {
  date(instant: number): Date;
  array<T>(items: T[]): T[];
  parse(json: string): unknown;
  method<T>(work: (given: unknown[]) => T): (...given: unknown[]) => T;
  error(message: string, name: string): Error;
};

/** The document lock: the execution that holds it, and how long (modelled ms) one that is not ours still does. */
type DocumentLock = { holder: object | null; elsewhereMs: number };

/** What belongs to the open book and outlives an execution. */
export type Desktop = {
  grid: Grid;
  user: User;
  /** Tab that this user looks at. */
  active: { tab: string };
  /** By user, as Google keeps them beside the file. */
  properties: Record<string, Record<string, string>>;
  html: Record<string, string>;
  title: string;
  lock: DocumentLock;
};

/** What the emulated objects of one execution share. */
export type Desk = Desktop & {
  mode: AuthMode;
  scopes: string[];
  calls: Calls;
  realm: Realm;
  menus: MenuShown[];
  year: number;
  effect(effect: UiEffect): void;
  /** An injected failure of this call, see `OpenOptions.fault`. */
  fault(name: string, cost: Cost): string | null;
  /** Adds a write to the queue; one that looks at `values` finds those that were written before it. */
  later(write: () => void, sees?: "values"): void;
  /** Sends the queue, as one batch unless a write looks at values; a refusal of the engine surfaces here, as with Google. */
  settle(): void;
  /** Tabs as they will be when the queue is sent. Changing the list or its members changes only this view. */
  tabs(): Tab[];
  /** The call that is being carried out: what it queues bears its name. */
  calling: string;
  /** Modelled ms since the execution began. */
  elapsed(): number;
  /** Lets modelled time pass. */
  wait(ms: number): void;
  /** Throws once the execution is over its time or has ended, and ever after; what is queued then is lost. */
  goOn(): void;
  /** Ends the execution: it gives the lock back. True if it was over its time. */
  end(): boolean;
  /** Whole-sheet protections made in this execution, by tab. */
  protected: Map<string, Protected>;
};

/** An exception of Google's services: the script sees an `Exception` with this text. */
export class ServiceError extends Error {
  override name = "Exception";
}

export const PROTECTED =
  "You are trying to edit a protected cell or object. " +
  "Please contact the spreadsheet owner to remove protection if you need to edit.";

const isProtected = (error: unknown): boolean =>
  error instanceof Error && (error as { reasons?: string[] }).reasons?.includes("Protected") === true;

export const TOO_LONG = "Exceeded maximum execution time";
const ENDED = "[local host] A call after the end of its execution. Google's functions answer without promises here.";

type Start = Pick<Desk, "mode" | "scopes" | "calls" | "realm" | "effect" | "year" | "fault"> & {
  limitMs: number;
  /** Modelled ms of the calls so far. */
  spentMs(): number;
};

type Queued = { name: string; sees?: "values" | undefined; write(): void };

/** What can be written together: cells are computed at the end of a batch. */
const batches = (queue: readonly Queued[]): Queued[][] => {
  const out: Queued[][] = [[]];
  for (const one of queue) {
    if (one.sees && out[out.length - 1]?.length !== 0) out.push([]);
    out[out.length - 1]?.push(one);
  }
  return out;
};

/** The desk of one execution. */
export function openDesk(desktop: Desktop, start: Start): Desk {
  let queue: Queued[] = [];
  let tabs: Tab[] | null = null;
  let waited = 0;
  let isLate = false;
  let hasEnded = false;
  const desk: Desk = {
    ...desktop,
    ...start,
    menus: [],
    calling: "",
    protected: new Map(),
    elapsed: () => start.spentMs() + waited,
    wait(ms) {
      waited += ms;
      desk.goOn();
    },
    goOn() {
      if (hasEnded) throw new ServiceError(ENDED);
      isLate ||= desk.elapsed() > start.limitMs;
      if (!isLate) return;
      queue = [];
      throw new ServiceError(TOO_LONG);
    },
    end() {
      hasEnded = true;
      const { lock } = desktop;
      if (lock.holder === desk) lock.holder = null;
      lock.elsewhereMs = Math.max(0, lock.elsewhereMs - desk.elapsed());
      return isLate;
    },
    later(write, sees) {
      if (desktop.user === "viewer") throw new ServiceError(PROTECTED);
      queue.push({ name: desk.calling, sees, write });
    },
    settle() {
      if (queue.length === 0) return;
      const writes = queue;
      queue = [];
      tabs = null;
      start.calls.waits++;
      desk.goOn();
      try {
        for (const some of batches(writes))
          desktop.grid.batch(() => {
            for (const { name, write } of some) {
              const fault = start.fault(name, "flush");
              if (fault !== null) throw new ServiceError(fault);
              write();
            }
          });
      } catch (error) {
        throw isProtected(error) ? new ServiceError(PROTECTED) : error;
      }
    },
    tabs() {
      tabs ??= desktop.grid.tabs();
      return tabs;
    },
  };
  return desk;
}
