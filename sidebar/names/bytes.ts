/** Why a file is no list of names: a sentence for the user. */
export class WrongFile extends Error {
  constructor(readonly says: string) {
    super(says);
    this.name = "WrongFile";
  }
}

const starts = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, i) => bytes[i] === sign);
const decoded = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

const strictly = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Cyrillic in UTF-16 without a mark: the odd (or even) bytes are nearly all 0 or 4. */
const wide = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const some = bytes.subarray(0, 400);
  const share = (odd: number) => {
    const of = some.filter((_, i) => i % 2 === odd);
    return of.length > 3 ? of.filter((byte) => byte === 0 || byte === 4).length / of.length : 0;
  };
  if (share(1) > 0.9 && share(0) < 0.5) return "utf-16le";
  return share(0) > 0.9 && share(1) < 0.5 ? "utf-16be" : null;
};

const NEW_LINE = 10;

const lines = (bytes: Uint8Array): Uint8Array[] => {
  const all: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, from)) {
    all.push(bytes.subarray(from, at + 1));
    from = at + 1;
  }
  return [...all, bytes.subarray(from)];
};

const isPlain = (line: Uint8Array) => line.every((byte) => byte < 128);

/** Lines of a file that are not all UTF-8: each is read by its own encoding; where both occur, the odd ones are told. */
function byLines(bytes: Uint8Array): { text: string; says: string[] } {
  const all = lines(bytes).map((line) => ({ line, utf: strictly(line) }));
  const letters = all.map((one, i) => ({ ...one, no: i + 1 })).filter(({ line }) => !isPlain(line));
  const [utf, old] = [letters.filter((one) => one.utf !== null), letters.filter((one) => one.utf === null)];
  const text = all.map(({ line, utf: read }) => read ?? decoded(line, "windows-1251")).join("");
  if (utf.length === 0) return { text, says: [] };
  const [odd, name] = utf.length < old.length ? [utf, "UTF-8"] : [old, "Windows-1251"];
  const numbers = odd
    .slice(0, 5)
    .map(({ no }) => no)
    .join(", ");
  const more = odd.length > 5 ? ` и ещё ${odd.length - 5}` : "";
  return {
    text,
    says: [
      `В файле две кодировки: строки в ${name} – ${numbers}${more}. Прочитаны все; проверьте имена в этих строках.`,
    ],
  };
}

/** The text of a file in UTF-8, UTF-16 or Windows-1251, told by its bytes; throws `WrongFile` for what is no text. */
export function textOf(bytes: Uint8Array): { text: string; says: string[] } {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) {
    const rest = bytes.subarray(3);
    const text = strictly(rest);
    return text === null ? byLines(rest) : { text, says: [] };
  }
  if (starts(bytes, 0xff, 0xfe)) return { text: decoded(bytes.subarray(2), "utf-16le"), says: [] };
  if (starts(bytes, 0xfe, 0xff)) return { text: decoded(bytes.subarray(2), "utf-16be"), says: [] };
  const encoding = wide(bytes);
  if (encoding) return { text: decoded(bytes, encoding), says: [] };
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32)))
    throw new WrongFile("Это не таблица: в файле не текст. Сохраните список имён как CSV или XLSX и откройте его.");
  const text = strictly(bytes);
  return text === null ? byLines(bytes) : { text, says: [] };
}
