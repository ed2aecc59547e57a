import * as z from "zod/mini";

/** What the house reads from a cell and writes into one: a date is "YYYY-MM-DD", an empty cell "". */
export type Cell = string | number | boolean;
export type Codec = z.ZodMiniType<unknown, Cell>;

export type Rest = {
  /** A row without it is a remark. */
  required?: true;
  /** A repeat of the cell above is grey: events of several items repeat, nothing is merged. */
  mute?: true;
  /** A machine column: hidden at the far right. */
  hidden?: true;
  /** Not in sight, and empty, where the book keeps codes instead of names. */
  away?: true;
  /** Its width where such a column is in sight beside it. */
  besideName?: number;
  /** Written by us from another column while it is empty; a person may type over it. */
  filledFrom?: string;
  /** The collapsed group of rarely used columns that the column stands in: a key of the sheet's `groups`. */
  group?: string;
  /** Its cells stay empty: conditional formats paint them. What is typed there is no content. */
  painted?: true;
  /** Its head is the school's to type: another one is no remark. */
  named?: true;
  /** The upper line of its head, where a model sets one: the group of a criterion. */
  band?: string;
  /** Shown as a note on the head. */
  help?: string;
  align?: "left" | "center" | "right";
  /** A column "sheet.column" whose cells the drop-down offers. */
  from?: string;
  /** Words of the sheet's own that an open drop-down offers. */
  offers?: readonly string[];
  format?: string;
};

export type Kind = Rest & {
  is: "text" | "code" | "date" | "number" | "choice";
  head: string;
  width: number;
  format: string;
  words?: Record<string, string>;
  /** The drop-down only offers: other words are fine too. */
  open?: true;
  computed?: true;
  /** A column of the school's own: it has no key in the book, and is read by nobody. */
  own?: true;
  cell: () => Codec;
};

const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const kind = <const I extends Kind["is"], C extends Codec>(is: I, format: string, make: () => C) => {
  const cell = once(make);
  return <const R extends Rest>(head: string, width: number, rest?: R) => ({ is, format, cell, head, width, ...rest });
};

const plainText = () =>
  z.codec(z.union([z.string(), z.number(), z.boolean()]), z.string(), {
    decode: (cell) => String(cell),
    encode: (value) => value,
  });

/** Free text; the cell's format is plain text, so nothing a person types turns into a date or a formula. */
export const text = kind("text", "@", plainText);
/** A code of a person or a row: «Н-003». */
export const code = kind("code", "@", () => z.string().check(z.regex(/^[А-ЯЁ]{1,3}-\d{1,5}$/)));
/** A calendar day. */
export const date = kind("date", "dd.mm.yyyy", () => z.iso.date());
/** Any number; units stand in the head or in a column beside it. */
export const number = kind("number", "General", () => z.number());

/** One word of a closed list: what people see ↔ what the house speaks. */
export const choice = <const W extends Record<string, string>>(words: W) => {
  const of = kind("choice", "@", () => {
    const keys = new Map(Object.entries(words).map(([key, word]) => [word, key as keyof W & string]));
    return z.codec(z.enum([...keys.keys()]), z.enum([...keys.values()]), {
      decode: (word) => keys.get(word) as keyof W & string,
      encode: (key) => words[key] as string,
    });
  });
  return <const R extends Rest>(head: string, width: number, rest?: R) => ({ ...of(head, width, rest), words });
};

/** Text with a drop-down that only offers; the offers stand in the column `rest.from`, or in `rest.offers`. */
export const offered = <const R extends Rest>(head: string, width: number, rest: R) => ({
  ...text(head, width, rest),
  open: true as const,
});

/** A column owned by its live formula. A formula in a cell of format "@" would become text, so its format is plain. */
export const computed = <const K extends Kind>(of: K) => ({
  ...of,
  format: of.format === "@" ? "General" : of.format,
  computed: true as const,
});
