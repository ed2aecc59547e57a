import type { Message } from "../contract";
import type { Said } from "../server/wire";
import { ask, Lost, PAGE } from "./server";

type Listener = (message: never) => void;
type Hears = {
  said(said: Exclude<Said, { say: "message" }>): void;
  connected(yes: boolean): void;
  refused(says: string): void;
};

const AGAIN = 1000;

/** The page's two-way link to the book: o-spreadsheet's transport, and everything else the server says. */
export function openLink(hears: Hears) {
  const listeners = new Map<string, Listener>();
  let unsent: Message | null = null;
  let alive = false;

  async function post(message: Message): Promise<void> {
    try {
      await ask("POST", "/api/message", message);
    } catch (error) {
      if (!message.type.startsWith("CLIENT_")) unsent = message;
      if (error instanceof Lost) lose();
      else if (!message.type.startsWith("CLIENT_")) hears.refused(String((error as Error).message));
    }
  }

  function lose() {
    if (alive) hears.connected(false);
    alive = false;
  }

  function hear(said: Said) {
    if (said.say === "message") {
      for (const listener of listeners.values()) listener(said.message as never);
      return;
    }
    hears.said(said);
    // the first news after a (re)connection comes when all that was missed has been told
    if (said.say !== "saving" || alive) return;
    alive = true;
    hears.connected(true);
    if (!unsent) return;
    const again = unsent;
    unsent = null;
    post(again);
  }

  function listen(after: string) {
    const events = new EventSource(`/api/events?page=${PAGE}&after=${encodeURIComponent(after)}`);
    let last = after;
    events.onmessage = (event) => {
      last = event.lastEventId || last;
      hear(JSON.parse(event.data) as Said);
    };
    events.onerror = () => {
      lose();
      if (events.readyState === EventSource.CLOSED) setTimeout(() => listen(last), AGAIN);
    };
    addEventListener("pagehide", () => events.close());
  }

  return {
    /** What o-spreadsheet's model takes as `transportService`. */
    transport: {
      sendMessage: post as (message: never) => Promise<void>,
      onNewMessage: (id: string, listener: Listener) => void listeners.set(id, listener),
      leave: (id: string) => void listeners.delete(id),
    },
    listen,
  };
}
