import { zipSync } from "fflate";

// the first day that the format knows: the same parts are the same file
const DAY = new Date(1980, 0, 1);

/** Texts by their paths → the file that holds them, as Word keeps its documents. */
export function packed(parts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: DAY });
}
