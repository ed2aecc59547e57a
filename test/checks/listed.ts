import { checks } from "../../src/checks/all";
import type { Check, Example } from "../../src/checks/check";

type Declared = Record<string, Check | readonly Example[]>;
const files = import.meta.glob<Declared>("../../src/checks/*.ts", { eager: true });

const examplesOf = ({ code }: Check): readonly Example[] =>
  (files[`../../src/checks/${code}.ts`]?.examples ?? []) as readonly Example[];

/** Every check with the examples that its own file shows. */
export const listed = checks.map((check) => ({ ...check, examples: examplesOf(check) }));

/** Codes of the files that declare a check, listed or not. */
export const declared = Object.entries(files)
  .filter(([, file]) => "examples" in file)
  .map(([path]) => path.replace(/^.*\/|\.ts$/g, ""));
