/** Kinds of personal data that a text may hold. */
export type PersonalKind = "name" | "phone" | "mail" | "snils" | "birth" | "address" | "health" | "passport";

/** Something personal in a text: its kind, and from which letter to which (the end not included). */
export type Personal = { kind: PersonalKind; from: number; to: number };

/** A match of a pattern: its place, its text and its groups but the first. */
export type Match = { from: number; to: number; text: string; groups: string[] };

/** Every match of a pattern whose first group is what stands before the found piece. */
export const matchesOf = (pattern: RegExp, text: string): Match[] => {
  const out: Match[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [whole, edge = "", ...groups] = found;
    const from = found.index + edge.length;
    const to = found.index + whole.length;
    out.push({ from, to, text: text.slice(from, to), groups });
    // the sign that ends one piece may begin the next
    pattern.lastIndex = Math.max(to > from ? to : to + 1, found.index + 1);
  }
  return out;
};
