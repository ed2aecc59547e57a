/** Word joiner: it is not seen and breaks no line. */
const JOINER = "\u2060";

/** Where a paper wants a person's full name: the page puts it there out of its list of names, or the code and a line. */
export const fullNameOf = (code: string): string => `${JOINER}${code}${JOINER}`;

/** A code that stays a code, also where the page knows the name. */
export const codeItself = (code: string): string => code.replace("-", `-${JOINER}`);

/** The same in a narrow place, as a cell of a table: a shorter line where nobody knows the name. */
export const fullNameIn = (code: string): string => `${JOINER}${code}${JOINER}${JOINER}`;
