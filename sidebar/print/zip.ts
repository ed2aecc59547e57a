const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

// 1 January 1980, the first day that the format knows: the same parts are the same file
const DAY = 0x21;
const VERSION = 20;
const UTF8 = 0x0800;

/** Numbers of two and four bytes, the low byte first. */
const short = (of: number) => [of & 255, (of >>> 8) & 255];
const long = (of: number) => [...short(of & 0xffff), ...short(of >>> 16)];

/** Texts by their paths → a .zip with them, unpacked as they are: enough for a .docx, in a tenth of the size of a library. */
export function zip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const out: Uint8Array[] = [];
  const index: number[] = [];
  let at = 0;
  const add = (bytes: Uint8Array) => {
    out.push(bytes);
    at += bytes.length;
  };
  for (const [path, text] of Object.entries(files)) {
    const [name, bytes] = [encoder.encode(path), encoder.encode(text)];
    const size = long(bytes.length);
    const about = [
      ...short(VERSION),
      ...short(UTF8),
      ...short(0),
      ...short(0),
      ...short(DAY),
      ...long(checksum(bytes)),
    ];
    const sizes = [...size, ...size, ...short(name.length), ...short(0)];
    index.push(...long(0x02014b50), ...short(VERSION), ...about, ...sizes);
    index.push(...short(0), ...short(0), ...short(0), ...long(0), ...long(at), ...name);
    add(Uint8Array.from([...long(0x04034b50), ...about, ...sizes, ...name]));
    add(bytes);
  }
  const count = short(Object.keys(files).length);
  const end = [
    ...long(0x06054b50),
    ...short(0),
    ...short(0),
    ...count,
    ...count,
    ...long(index.length),
    ...long(at),
    ...short(0),
  ];
  add(Uint8Array.from([...index, ...end]));
  const whole = new Uint8Array(at);
  let place = 0;
  for (const piece of out) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
