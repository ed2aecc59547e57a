/** One person of the list of names; the list lives in the memory of the open page and is never sent to the server. */
export type Entry = { code: string; name: string; position?: string; phone?: string; mail?: string };

/** What was read or made, and what a person should look at, as sentences. */
export type Listed = { entries: Entry[]; says: string[] };

export const isCode = (text: string): boolean => /^[А-ЯЁ]{1,3}-\d{1,5}$/.test(text);

const spaced = (text: string) => text.replace(/[\s\u00a0]+/g, " ").trim();

/** «орлова  анна» and «Орлова Анна» are one name. */
export const sameName = (name: string): string => spaced(name).toLowerCase().replace(/ё/g, "е");

const initial = (word: string | undefined) => (word ? `${word[0]?.toUpperCase()}.` : "");

/** «Орлова Анна Павловна» → «Орлова А. П.», with no-break spaces; what is short already stays. */
export const shortName = (name: string): string => {
  const [family = "", first, ...rest] = spaced(name).split(" ");
  if (!first || first.includes(".")) return spaced(name);
  return [family, initial(first), initial(rest[0])].filter(Boolean).join("\u00a0");
};

/** The code after this one: «П-011» → «П-012»; never fewer than three digits. */
export const codeAfter = (code: string): string => {
  const [letters = "", digits = "0"] = code.split("-");
  return `${letters}-${String(Number(digits) + 1).padStart(3, "0")}`;
};

function groups<T>(all: readonly T[], by: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(by(one), [...(found.get(by(one)) ?? []), one]);
  return [...found.values()].filter((group) => group.length > 1);
}

/** What is odd in a list by itself: doubled codes, one name with two codes of one kind. */
export function oddities(entries: readonly Entry[]): string[] {
  const doubled = groups(entries, ({ code }) => code).filter(
    (group) => new Set(group.map(({ name }) => sameName(name))).size > 1,
  );
  const twice = groups(entries, ({ code, name }) => `${code.split("-")[0]} ${sameName(name)}`).filter(
    (group) => new Set(group.map(({ code }) => code)).size > 1,
  );
  const many = (of: string[]) => `${of.slice(0, 5).join(", ")}${of.length > 5 ? ` и ещё ${of.length - 5}` : ""}`;
  return [
    ...(doubled.length > 0
      ? [
          `Один код у разных людей: ${many(doubled.map(([one]) => one?.code ?? ""))}. Взято первое имя; исправьте файл и откройте снова.`,
        ]
      : []),
    ...(twice.length > 0
      ? [
          `Одно имя с двумя кодами: ${many(twice.map((group) => group.map(({ code }) => code).join(" и ")))}. Проверьте, один ли это человек.`,
        ]
      : []),
  ];
}

/** How a list fits the codes of the book. `foreign`: so few codes fit that it is the list of another school. */
export type Compared = { unnamed: string[]; unused: string[]; foreign: boolean };

const FEW = 0.2;

/** Compares a list with the codes that the book holds. */
export function compare(entries: readonly Entry[], codes: readonly string[]): Compared {
  const [listed, inBook] = [new Set(entries.map(({ code }) => code)), new Set(codes)];
  const unused = [...listed].filter((code) => !inBook.has(code));
  const fitting = listed.size - unused.length;
  return {
    unnamed: [...inBook].filter((code) => !listed.has(code)),
    unused,
    foreign: inBook.size > 0 && listed.size > 0 && fitting < FEW * Math.min(listed.size, inBook.size),
  };
}

/** Entries by name, code or position, in the order of the list: «орл» finds «Орлова»; every word must be found. */
export function search(entries: readonly Entry[], text: string): Entry[] {
  const words = sameName(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  return entries.filter(({ code, name, position = "" }) => {
    const all = sameName(`${code} ${name} ${position}`).split(/[\s.,]+/);
    return words.every((word) => all.some((one) => one.startsWith(word)));
  });
}
