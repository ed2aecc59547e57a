/** What the menu «Отметить» offers. */
const marks = ["выполнено", "в работе", "не выполнено", "перенесено", "отменено"] as const;
export type Mark = (typeof marks)[number];

/** These tell more than a word: when and with what result, or for what reason. */
export const asksFirst = (mark: Mark): boolean => mark !== "в работе";

/** An item with this mark still has to be done. */
export const isOpen = (mark: string): boolean => ["не начато", "в работе", "перенесено"].includes(mark);

/** What the menu of an item offers: not the mark it has, but one more postponing; what is done is not postponed. */
export const marksFor = (status: string): Mark[] =>
  marks.filter((mark) => (mark === "перенесено" ? status !== "выполнено" : mark !== status));
