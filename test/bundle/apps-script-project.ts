import { parse } from "acorn";
import * as z from "zod/mini";

export type Pushed = { name: string; type: string; source: string };

const text = z.string();
const strings = z.array(text);
const isTimeZone = (name: string) => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }) !== null && name.includes("/");
  } catch {
    return false;
  }
};
const library = z.strictObject({
  userSymbol: text,
  libraryId: text,
  version: text,
  developmentMode: z.optional(z.boolean()),
});
const service = z.strictObject({ userSymbol: text, serviceId: text, version: text });

/**
 * The manifest's fields by Google's reference of appsscript.json, without `addOns` and `chat`: with them a project is a
 * card add-on or a chat app, and an Editor add-on no more. Of the three values of `runtimeVersion` only V8 still runs.
 */
const manifest = z.strictObject({
  timeZone: text.check(z.refine(isTimeZone)),
  runtimeVersion: z.literal("V8"),
  exceptionLogging: z.optional(z.enum(["NONE", "STACKDRIVER"])),
  oauthScopes: z.optional(z.array(text.check(z.startsWith("https://www.googleapis.com/auth/"))).check(z.minLength(1))),
  dependencies: z.optional(
    z.strictObject({ enabledAdvancedServices: z.optional(z.array(service)), libraries: z.optional(z.array(library)) }),
  ),
  executionApi: z.optional(z.strictObject({ access: text })),
  sheets: z.optional(z.strictObject({ macros: z.array(z.unknown()) })),
  urlFetchWhitelist: z.optional(strings),
  webapp: z.optional(z.strictObject({ access: text, executeAs: text })),
});

const types: Record<string, string> = { SERVER_JS: "code", HTML: "page", JSON: "manifest" };

function refusedManifest(source: string): string | null {
  let found: unknown;
  try {
    found = JSON.parse(source);
  } catch {
    return `"appsscript.json" has errors: Invalid JSON.`;
  }
  const issue = z.safeParse(manifest, found).error?.issues[0];
  if (!issue) return null;
  if (issue.code === "unrecognized_keys")
    return `"appsscript.json" has errors: Invalid manifest: unknown fields: [${issue.keys.join(", ")}]`;
  const at = issue.path.join(".");
  const value = issue.path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown>)?.[key], found);
  const expected = at === "runtimeVersion" ? "Expected one of [V8]" : "Invalid value";
  return `"appsscript.json" has errors: Invalid manifest: ${expected} for "${at}", but was ${JSON.stringify(value)}`;
}

function refusedCode({ name, source }: Pushed): string | null {
  try {
    parse(source, { ecmaVersion: 2020, sourceType: "script" });
    return null;
  } catch (error) {
    const { message, loc } = error as Error & { loc: { line: number } };
    const said = message.replace(/ \(\d+:\d+\)$/, "");
    return `Syntax error: ParseError: ${said} line: ${loc.line} file: ${name}`;
  }
}

/** What Google says against the files of a project, or null where it takes them. */
export function refusedFiles(files: readonly Pushed[]): string | null {
  const wrong = files.find(
    (file) => !(file.type in types) || Object.keys(file).sort().join() !== "name,source,type" || file.source === "",
  );
  if (wrong) return "Request contains an invalid argument.";
  const manifests = files.filter(({ type }) => type === "JSON");
  const [only] = manifests;
  if (manifests.length !== 1 || only?.name !== "appsscript")
    return "Project contents must include a manifest file named appsscript.";
  if (new Set(files.map(({ name }) => name)).size !== files.length) return "A file with this name already exists.";
  const code = files.filter(({ type }) => type === "SERVER_JS").map(refusedCode);
  return refusedManifest(only.source) ?? code.find((said) => said !== null) ?? null;
}
