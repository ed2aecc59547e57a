import { o } from "./load";

type Ast = {
  type: string;
  value: unknown;
  left?: Ast;
  right?: Ast;
  operand?: Ast;
  args?: Ast[];
};
type Described = { args: { acceptMatrix?: boolean; repeating?: boolean }[] };

/** Inside these Google works cell by cell without being asked. */
const ARRAY_FUNCTIONS = new Set("ARRAYFORMULA SUMPRODUCT FILTER SORT INDEX MMULT".split(" "));
/** The engine lets these take ranges; in Google, outside of an array formula, they take one cell. */
const ONE_CELL = new Set(["IF", "IFERROR", "IFNA", "N", "T", "ISNUMBER"]);

const isRange = ({ type, value }: Ast) => type === "REFERENCE" && String(value).includes(":");

function takesRange(name: string, index: number): boolean {
  if (ONE_CELL.has(name)) return false;
  const described = (o.registries.functionRegistry.content as Record<string, Described | undefined>)[name];
  if (!described) return true;
  const { args } = described;
  const first = args.findIndex(({ repeating }) => repeating);
  const repeated = args.filter(({ repeating }) => repeating).length;
  const at = first >= 0 && index >= first ? first + ((index - first) % repeated) : index;
  return args[at]?.acceptMatrix ?? false;
}

function fault(ast: Ast): string | null {
  const name = String(ast.value).toUpperCase();
  if (ast.type === "FUNCALL" && ARRAY_FUNCTIONS.has(name)) return null;
  const parts = [ast.left, ast.right, ast.operand, ...(Array.isArray(ast.args) ? ast.args : [])];
  for (const [index, part] of parts.filter((one) => one !== undefined).entries()) {
    if (isRange(part) && !(ast.type === "FUNCALL" && takesRange(name, index))) return name;
    const deeper = fault(part);
    if (deeper) return deeper;
  }
  return null;
}

/**
 * Where the engine works cell by cell although Google would take one cell of the range: the name of the function or
 * operator; null if there is none. The formula is in the engine's own text.
 */
export function forgottenArray(formula: string): string | null {
  if (!formula.includes(":")) return null;
  try {
    const ast = o.parse(formula) as unknown as Ast;
    return isRange(ast) ? "=" : fault(ast);
  } catch {
    return null;
  }
}
