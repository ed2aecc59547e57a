const BOLD = 1.08;
const PIXELS_PER_POINT = 4 / 3;

/** Widths of Arial's letters in ems, alike ones together. */
const groups: [letters: string, width: number][] = [
  [" \u00a0.,;:!'|/[]ijltfI", 0.28],
  ['г()-r"', 0.36],
  ["зкт", 0.45],
  ["сухцэcksvxyzJ", 0.5],
  ["жмыюЗКЛСУХЭЬABEKPSVXYRCDHNU", 0.7],
  ["АБВГДЕЁИЙНОПРТЦЧЯGOQ", 0.75],
  ["шщфmwM%W@№—…ЖМФЫЮШЩ", 0.87],
];
const widths = new Map(groups.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const USUAL = 0.556;

type Letters = { size: number; bold: boolean };

/** Lines that a text takes in a column, broken between words and after hyphens; a long word is torn. */
export function linesOf(text: string, pixels: number, { size, bold }: Letters): number {
  const em = size * PIXELS_PER_POINT * (bold ? BOLD : 1);
  const widthOf = (word: string) => [...word].reduce((sum, letter) => sum + (widths.get(letter) ?? USUAL) * em, 0);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const piece of paragraph.match(/\S+?(?:-|(?=\s)|$)|\s+/g) ?? []) {
      const width = widthOf(piece);
      if (used > 0 && used + width > pixels && piece.trim() !== "") {
        lines++;
        used = 0;
      }
      if (width > pixels && piece.trim() !== "") lines += Math.ceil(width / pixels) - 1;
      used = width > pixels ? width % pixels : used + width;
    }
  }
  return lines;
}
