import { plain } from "./words";

/** Two pieces of one word with what parts them, as they stand in a text. */
type Torn = { found: string; now: string };

/** Short words that stand by themselves: neither of them is a piece of a torn word. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    "а без бы в вне во все всё вы г где д да для до его ее её ей ему если еще ещё ж же за и из или им их к как ко кто ли " +
    "мы на над нам нас не него нее неё ней нет ни них но о об обо он она они оно от п по под пр при про р с сам свой себя " +
    "см со т та так там те тем то того той том три ту ты у уже ул час чем что шт эта эти это этом я два две раз год лет " +
    "мес дн кв стр экз чел руб тыс день дня дней года часа часов класс школа ст ч кл пед соц зам зав рук отв орг мо оо оу"
  ).split(" "),
);

/** Ends of words that are no words: whatever stands before them belongs to them. */
export const wordEnds: ReadonlySet<string> = new Set(
  (
    "ости ность ности ностью ностей ностям ностями мости нный нная нное нные нных нной нного нному нными ная ное ные ных ной " +
    "ного ному ным ными ния ние нию ний нием ниям ниями ниях ция ции цию цией ций циям циями циях ский ская ское ские ских " +
    "ской ского скому скими ческий ческая ческое ческие ческих ческой ческого тель тели теля телей телям телями тельный " +
    "тельная тельное тельные тельных тельной тельного вание вания ванию ванием рование рования рованию рованием ственный " +
    "ственная ственные ственных ников никам никами ующий ующая ующие ующих"
  ).split(" "),
);

const pieces = /(^|[^А-Яа-яЁё-])([А-Яа-яЁё]{2,})([ \u00a0]|-?\r?\n)([а-яё]{1,9})(?![А-Яа-яЁё-])/g;
const separate = /[А-Яа-яЁё]+/g;

/**
 * Finds words that a space or a line's end tears in two: the second piece is no word but an end of words, or the joined one
 * is known and the second piece never stands by itself. `known`: plain words that are sure; all texts of the book are read first, so that its own words are known too.
 */
export const tornWords = (texts: readonly string[], known: ReadonlySet<string>) => {
  const words = new Map<string, number>();
  const after = new Map<string, number>();
  const read = new Set<string>();
  for (const text of texts) {
    if (read.has(text)) continue;
    read.add(text);
    for (const [word] of text.matchAll(separate)) words.set(plain(word), (words.get(plain(word)) ?? 0) + 1);
    for (const { a, b } of neighbours(text)) {
      const pair = `${plain(a)} ${plain(b)}`;
      after.set(pair, (after.get(pair) ?? 0) + 1);
    }
  }
  const isWord = (word: string) => known.has(word) || words.has(word);
  return (text: string): Torn[] =>
    neighbours(text).flatMap(({ all, a, b }): Torn[] => {
      const [first, second] = [plain(a), plain(b)];
      const whole = first + second;
      if (whole.length < 7 || smallWords.has(first) || smallWords.has(second) || known.has(second)) return [];
      if (wordEnds.has(second)) return [{ found: all, now: a + b }];
      if (!isWord(whole)) return [];
      // pieces that stand elsewhere too are words of their own
      if (words.get(second) !== after.get(`${first} ${second}`)) return [];
      return [{ found: all, now: a + b }];
    });
};

/** All neighbours of a text: each word with the one before it and with the one behind. */
const neighbours = (text: string): { all: string; a: string; b: string }[] => {
  const out: { all: string; a: string; b: string }[] = [];
  pieces.lastIndex = 0;
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const [whole, before = "", a = "", , b = ""] = found;
    out.push({ all: whole.slice(before.length), a, b });
    pieces.lastIndex = found.index + before.length + a.length;
  }
  return out;
};
