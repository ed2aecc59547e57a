import type { Calls, MenuShown, UiEffect, User } from "../contract";
import type { Grid } from "../engine/port";
import type { Tab } from "../engine/port/structure";
import type { Protected } from "../engine/types";
import type { Cost } from "./call";

export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** Makes values and errors that belong to the script's own realm, so that `instanceof` holds there. */
export type Realm = {
  date(instant: number): Date;
  array<T>(items: T[]): T[];
  error(message: string, name: string): Error;
};

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
  /** Adds a write to the queue. */
  later(write: () => void): void;
  /** Sends the queue as one batch; a refusal of the engine surfaces here, as with Google. */
  settle(): void;
  /** Tabs as they will be when the queue is sent. Changing the list or its members changes only this view. */
  tabs(): Tab[];
  /** The call that is being carried out: what it queues bears its name. */
  calling: string;
  hasLock: boolean;
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

type Start = Pick<Desk, "mode" | "scopes" | "calls" | "realm" | "effect" | "year" | "fault">;

/** The desk of one execution. */
export function openDesk(desktop: Desktop, start: Start): Desk {
  let queue: { name: string; write(): void }[] = [];
  let tabs: Tab[] | null = null;
  const desk: Desk = {
    ...desktop,
    ...start,
    menus: [],
    calling: "",
    hasLock: false,
    protected: new Map(),
    later(write) {
      if (desktop.user === "viewer") throw new ServiceError(PROTECTED);
      queue.push({ name: desk.calling, write });
    },
    settle() {
      if (queue.length === 0) return;
      const writes = queue;
      queue = [];
      tabs = null;
      start.calls.waits++;
      try {
        desktop.grid.batch(() => {
          for (const { name, write } of writes) {
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
