import type { Entry } from "../contract";
import { nextLink } from "./chain";
import { VERSION } from "./migrations";

/** The log beside a book's file: what has happened since the file was written, one line for each entry. */
export const logPath = (path: string): string => `${path}.log`;

const HEAD = "mentorbook-log";

/** The line that begins a log after the state with this link. */
export const logHead = (link: string): string => `${HEAD} ${VERSION} ${link}\n`;

/** A log's next line after `link`, and the link that it leads to. */
export function logLine(link: string, entry: Entry, at: Date): { line: string; link: string } {
  const json = JSON.stringify({ at: at.toISOString(), ...entry });
  const next = nextLink(link, json);
  return { line: `${next} ${json}\n`, link: next };
}

/** What a log adds to a state. */
export type Followed = {
  entries: Entry[];
  /** The link that the entries lead to. */
  link: string;
  /** When the last entry was written; empty when there is none. */
  at: string;
  /** Bytes of the lines that are good. */
  size: number;
  /** `middle`: a line is not as it was written, it and what follows are left out. `foreign`: the lines belong to another state. */
  damage: "middle" | "foreign" | null;
};

/**
 * Follows a log from a state. `after`: the last link of the log that this state has taken in. A last line that was cut
 * off was never said to be saved: it is left out silently.
 */
export function follow({ link, after }: { link: string; after: string }, text: string): Followed {
  const nothing: Followed = { entries: [], link, at: "", size: 0, damage: null };
  const whole = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  whole.pop();
  const [head, ...lines] = whole;
  if (head === undefined) return nothing;
  const base = new RegExp(`^${HEAD} ${VERSION} (\\w+)$`).exec(head)?.[1];
  if (base === undefined) return { ...nothing, damage: "middle" };
  const found: Followed = { ...nothing, link: base, size: Buffer.byteLength(head) + 1 };
  let reached = base === link;
  for (const line of lines) {
    const json = line.slice(line.indexOf(" ") + 1);
    const next = nextLink(found.link, json);
    if (line !== `${next} ${json}`) {
      found.damage = "middle";
      break;
    }
    if (reached) {
      const { at, ...entry } = JSON.parse(json) as Entry & { at: string };
      found.entries.push(entry);
      found.at = at;
    }
    found.link = next;
    found.size += Buffer.byteLength(line) + 1;
    reached ||= next === link;
  }
  if (reached) return found;
  return found.link === after ? nothing : { ...nothing, damage: found.damage ?? "foreign" };
}
