/** Latin letters that look like Russian ones; «і» is taken for the Roman one. */
const twins: Record<string, string> = {
  ...{ a: "а", b: "в", c: "с", e: "е", h: "н", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у" },
  ...{ і: "i", ѕ: "s" },
};

/** Small letters, «е» for «ё»; signs that cannot be seen are gone. Spaces and line breaks stay. */
export const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff|\u0301/g, "")
    .replace(/ё/g, "е");

const roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** 1–12 of a word in Roman figures, typed with whatever looks like them; null for any other word. */
export const romanNumber = (word: string): number | null => {
  const at = roman.indexOf(word.replace(/[іl]/g, "i").replace(/у/g, "v").replace(/х/g, "x"));
  return at > 0 && !/^[ух]+$/.test(word) ? at : null;
};

/** A word in Russian letters, where some or all were typed in Latin ones that look the same. */
export const russian = (word: string): string =>
  /[a-zіѕ]/.test(word) ? [...word].map((letter) => twins[letter] ?? letter).join("") : word;
