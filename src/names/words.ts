/** A text as it is compared: small letters, «ё» as «е», one space between words. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

const endings =
  /(?:иями|ями|ами|ыми|ими|его|ого|ему|ому|иям|иях|ией|ием|ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ым|им|ом|ем|ей|ия|ии|ию|ов|ев|ах|ях|ам|ям|ь|а|я|о|е|у|ю|ы|и|й)$/;

/** A Russian word without its ending: the same for its cases and numbers; «развивающая» and «развивающаяся» stay two. */
export const stem = (word: string): string => {
  const [, body = word, back = ""] = /^(.*?)(ся)?$/.exec(plain(word)) ?? [];
  const cut = body.length > 4 ? body.replace(endings, "") : body;
  const short = cut.length < 3 ? body : cut;
  return (short.length > 4 ? short.replace(/[иь]$/, "") : short) + back;
};

/** Words of a text, in small letters; a hyphen parts two of them. */
export const wordsOf = (text: string): string[] => plain(text).match(/[а-яa-z0-9]+/g) ?? [];

/** Stems of all words of a text, joined: what two spellings of one name have in common. */
export const stemsOf = (text: string): string => wordsOf(text).map(stem).join(" ");

/**
 * How many letters must be put in, taken out or replaced to make one word of the other; 3 where it is more than two. Two
 * neighbours that changed places count as two.
 */
export const distance = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row[j] = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    if (Math.min(...row) > 2) return 3;
    above = row;
  }
  return Math.min(3, above[b.length] as number);
};

/** Letters that two words may differ in and still be one: short words differ by being others. */
export const allowance = (length: number): number => (length < 5 ? 0 : length < 7 ? 1 : 2);
