import type { Case } from "./case";
import { LOCALE, ZONE } from "./case";

const asked = ({ id, before = "", ask }: Case): string =>
  `    ${JSON.stringify(id)}: {\n      before: () => { ${before} },\n      ask: () => { ${ask} },\n    },`;

const inLines = (items: unknown[]): string => items.map((item) => `  ${JSON.stringify(item)},`).join("\n");

/** The text of `facts.gs`: one file for the script editor, with the function `facts`. */
export function factsScript(cases: Case[], words: string, runner: string): string {
  const list = cases.map(({ id, locale, acts = [] }) => ({ id, locale: locale ?? LOCALE, acts }));
  return `// Questions to Google Sheets, made by \`npm run facts\`. Paste all of it into the script editor, run \`facts\`.
const ZONE = ${JSON.stringify(ZONE)};
const CASES = [
${inLines(list)}
];

function questions_(ss, s) {
${words}
  return {
${cases.map(asked).join("\n")}
  };
}

${runner}`;
}
