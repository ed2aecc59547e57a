import type { Message } from "../contract";

type Listener = (message: Message) => void;

/** Where revisions meet: takes only the next one, keeps all of them, tells everyone. */
export type Hub = {
  sendMessage(message: Message): Promise<void>;
  onNewMessage(clientId: string, listener: Listener): void;
  leave(clientId: string): void;
  receive(message: Message): boolean;
  listen(listener: Listener): () => void;
  /** The last accepted revision. */
  last(): string;
  /** The accepted revision that a later one undoes. */
  revision(id: string): Message | undefined;
};

const revisionTypes = new Set(["REMOTE_REVISION", "REVISION_UNDONE", "REVISION_REDONE", "SNAPSHOT_CREATED"]);

/** Opens a hub whose next revision must follow `revisionId` and those `since`. Cursor moves of `hostId` are nobody's business. */
export function openHub(revisionId: string, hostId: string, since: Message[] = []): Hub {
  let last = revisionId;
  const clients = new Map<string, Listener>();
  const listeners = new Set<Listener>();
  const revisions = new Map<string, Message>();
  for (const message of since) {
    last = String(message["nextRevisionId"]);
    revisions.set(last, message);
  }
  const tell = (message: Message) => {
    for (const client of clients.values()) client(message);
    for (const listener of listeners) listener(message);
  };
  const receive = (message: Message): boolean => {
    if (!revisionTypes.has(message.type)) {
      const client = message["client"] as { id?: string } | undefined;
      if (message["clientId"] === hostId || client?.id === hostId) return true;
      tell(message);
      return true;
    }
    if (message["serverRevisionId"] !== last) return false;
    last = String(message["nextRevisionId"]);
    revisions.set(last, message);
    tell(message);
    return true;
  };
  return {
    sendMessage: async (message) => void receive(message),
    onNewMessage: (clientId, listener) => void clients.set(clientId, listener),
    leave: (clientId) => void clients.delete(clientId),
    receive,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    last: () => last,
    revision: (id) => revisions.get(id),
  };
}
