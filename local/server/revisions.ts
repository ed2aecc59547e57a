import type { Message } from "../contract";

const REMEMBERED = 5000;

/** The revisions that pages have been told of, in their order, from `start` on. */
export function tellingOf(start: string, since: Message[]) {
  let first = start;
  let log: Message[] = [...since];
  let count = 0;
  const places = new Map<string, number>([[start, 0]]);
  for (const message of since) places.set(idOf(message), ++count);

  /** Whether a page that began with `base` knows what this message takes back or brings back. */
  function understands(base: string, message: Message): boolean {
    const target = message["undoneRevisionId"] ?? message["redoneRevisionId"];
    if (target === undefined) return true;
    return (places.get(String(target)) ?? 0) > (places.get(base) ?? 0);
  }

  /** What followed a revision; null when that is not known any more. */
  function after(revision: string): Message[] | null {
    if (revision === first) return log;
    const at = log.findLastIndex((message) => idOf(message) === revision);
    return at < 0 ? null : log.slice(at + 1);
  }

  return {
    add(message: Message) {
      log.push(message);
      places.set(idOf(message), ++count);
      if (log.length <= REMEMBERED) return;
      first = idOf(log[0] as Message);
      log = log.slice(1);
    },
    understands,
    after,
  };
}

const idOf = (message: Message): string => String(message["nextRevisionId"]);

/** The revision that a joining page ends up with. */
export function revisionOf({ data, messages }: { data: unknown; messages: Message[] }): string {
  const last = messages.findLast((message) => message["nextRevisionId"] !== undefined);
  return last ? idOf(last) : String((data as { revisionId?: unknown }).revisionId);
}
