import type { Said } from "../said";

/**
 * What a sentence about a remark may speak of. `cell` is empty where the remark is about a whole sheet; `others`: further
 * cells of the same remark, «E7, E9, Паспорт B20»; `mended`: what the button writes into the cell.
 */
export type Spoken = {
  tab: string;
  cell: string;
  head: string;
  found: Said;
  expected: string;
  others?: string;
  mended?: Said;
};

/** Words of one kind of remark: heading of its group, the sentence, and the caption of its fix button. */
export type ProblemText = { title: string; says: (spoken: Spoken) => string; fix?: string };

/** Where the remark is: «Пары, B7». */
export const where = ({ tab, cell }: Spoken): string => (cell ? `${tab}, ${cell}` : tab);

/** Further cells of a remark in brackets, with a space before; "" where there are none. */
export const alsoIn = ({ others }: Spoken): string => (others ? ` (так же: ${others})` : "");
