import vm from "node:vm";
import { parse } from "acorn";

/** The add-on's code, compiled; `callable`: the functions that menus, triggers and pages may call. */
export type Code = { script: vm.Script; callable: string[] };

const known = new Map<string, Code>();

/**
 * Compiles once however often it is executed. Throws a SyntaxError for what Google's parser does not take (class
 * fields, modules): then nothing of the project runs. Callable are functions declared at the top level whose names do
 * not end in "_".
 */
export function codeOf(text: string): Code {
  let code = known.get(text);
  if (!code) {
    const { body } = parse(text, { ecmaVersion: 2020, sourceType: "script" });
    const declared = body.flatMap((statement) => (statement.type === "FunctionDeclaration" ? [statement.id.name] : []));
    const script = new vm.Script(text, { filename: "Code.js" });
    code = { script, callable: declared.filter((name) => !name.endsWith("_")) };
    known.set(text, code);
  }
  return code;
}
