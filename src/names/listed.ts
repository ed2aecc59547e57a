type Mark = { at: number; no: number };

/** «1)» at the beginning or after a space, and «1.» where a line begins; not «(1)», not a day. */
const marks = /(^|\s)(\d{1,2})\)(?=\s*[^\s\d])|(^|\n)(\d{1,2})\.(?=\s+[^\s\d])/g;

/** Numbers that follow one another from 1 on; a doubled or a left out one does not part them. */
export const series = <M extends Mark>(found: readonly M[]): M[] => {
  const out: M[] = [];
  for (const mark of found) {
    const last = out[out.length - 1]?.no ?? 0;
    if (out.length === 0 ? mark.no === 1 : mark.no >= last && mark.no <= last + 2) out.push(mark);
  }
  return out;
};

/**
 * Pieces of a text that lists several, «Провести: 1) … 2) …», each with its number; what stands before the first goes with
 * it. None where the text lists nothing. `joinedPieces` makes the very same text of them.
 */
export const piecesOf = (text: string): string[] => {
  const all = [...text.matchAll(marks)].map(({ index, 1: a = "", 2: one, 3: b = "", 4: two }) => ({
    at: index + a.length + b.length,
    no: Number(one ?? two),
  }));
  const found = series(all);
  if (found.length < 2) return [];
  return found.map(({ at }, i) => {
    const piece = text.slice(i === 0 ? 0 : at, found[i + 1]?.at ?? text.length);
    const last = i === found.length - 1;
    // a single line break is put back when they are joined, any other space stays with its piece
    return !last && /\S\n$/.test(piece) ? piece.slice(0, -1) : piece;
  });
};

/** The number that a piece begins with; null without one. What stands before «1)» in the first piece does not count. */
export const pieceNumber = (text: string): number | null => {
  const own = /^(\d{1,2})[.)](?!\d)/.exec(text)?.[1];
  if (own) return Number(own);
  return /(?:^|\s)1\)(?=\s*[^\s\d])/.test(text) ? 1 : null;
};

/** One text of several pieces, a line each; those that have no numbers get them. */
export const joinedPieces = (pieces: readonly string[]): string => {
  const bare = pieces.every((piece) => pieceNumber(piece) === null);
  return pieces
    .map((piece, i) => (bare ? `${i + 1}) ${piece}` : piece))
    .reduce((text, piece) => text + (/\s$/.test(text) ? "" : "\n") + piece);
};
