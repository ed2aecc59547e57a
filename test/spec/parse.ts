/** A formula as a tree. `range` is a whole column, `cell` one cell; `of` is the tab, "" for the formula's own. */
export type Node =
  | { is: "call"; name: string; args: Node[] }
  | { is: "op"; op: string; args: Node[] }
  | { is: "range" | "cell"; of: string; text: string }
  | { is: "text" | "number" | "truth"; text: string };

/** Plain spaces only: what else parts words in a formula is not the same everywhere. */
const TOKEN =
  / *(?:("(?:[^"]|"")*")|('(?:[^']|'')*'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?)(?![A-Z(])|([A-Z][A-Z.]*)(?=\()|(TRUE|FALSE)|(\d+(?:\.\d+)?)|(<>|<=|>=|[-+*/&=<>^%();]))/y;

type Token = { is: "text" | "ref" | "name" | "truth" | "number" | "sign"; text: string; of: string };

const notInTheDialect = (rest: string): string => {
  const [, word, sign] = /^ *([\p{L}_][\p{L}\p{N}_. ]*?) *([!(]|$|[^\p{L}\p{N}_. ])/u.exec(rest) ?? [];
  if (word && sign === "!") return `a tab without quotes: ${word}`;
  if (word && sign === "(") return `function ${word}`;
  return word ? `a name: ${word}` : `not in the dialect: ${rest.slice(0, 40)}`;
};

const tokensOf = (formula: string): Token[] => {
  const out: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < formula.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    if (!found) throw new Error(notInTheDialect(formula.slice(at)));
    const [, text, tab = "", ref, name, truth, number, sign] = found;
    const of = tab.slice(1, -2).replace(/''/g, "'");
    if (text !== undefined) out.push({ is: "text", text, of });
    else if (ref !== undefined) out.push({ is: "ref", text: ref, of });
    else if (name !== undefined) out.push({ is: "name", text: name, of });
    else if (truth !== undefined) out.push({ is: "truth", text: truth, of });
    else if (number !== undefined) out.push({ is: "number", text: number, of });
    else out.push({ is: "sign", text: sign as string, of });
  }
  return out;
};

const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** Parses a formula without its "="; what is not of the dialect (`,` between arguments, `{}`) is an error. */
export const parse = (formula: string): Node => {
  const tokens = tokensOf(formula);
  let at = 0;
  const sign = () => (tokens[at]?.is === "sign" ? tokens[at]?.text : undefined);
  const expect = (text: string) => {
    if (sign() !== text) throw new Error(`"${text}" is missing before: ${tokens[at]?.text ?? "the end"}`);
    at += 1;
  };
  const level = (depth: number): Node => {
    if (depth === LEVELS.length) return unary();
    let left = level(depth + 1);
    for (let op = sign(); op && LEVELS[depth]?.includes(op); op = sign()) {
      at += 1;
      left = { is: "op", op, args: [left, level(depth + 1)] };
    }
    return left;
  };
  const unary = (): Node => {
    if (sign() === "-" || sign() === "+") {
      at += 1;
      return { is: "op", op: "unary", args: [unary()] };
    }
    const node = single();
    if (sign() !== "%") return node;
    at += 1;
    return { is: "op", op: "%", args: [node] };
  };
  const listed = (): Node[] => {
    expect("(");
    const args: Node[] = [];
    if (sign() !== ")") {
      args.push(level(0));
      for (; sign() === ";"; args.push(level(0))) at += 1;
    }
    expect(")");
    return args;
  };
  const single = (): Node => {
    const token = tokens[at];
    if (!token) throw new Error("the formula ends too early");
    if (token.is === "sign") {
      expect("(");
      const inside = level(0);
      expect(")");
      return inside;
    }
    at += 1;
    if (token.is === "name") return { is: "call", name: token.text, args: listed() };
    if (token.is === "ref") return { is: token.text.includes(":") ? "range" : "cell", of: token.of, text: token.text };
    return { is: token.is, text: token.text };
  };
  const whole = level(0);
  if (at < tokens.length) throw new Error(`left over: ${tokens[at]?.text}`);
  return whole;
};

/** Every node, the outer ones first. */
export const nodesOf = (node: Node): Node[] => [node, ...("args" in node ? node.args.flatMap(nodesOf) : [])];
