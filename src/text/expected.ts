const kinds: Record<string, string> = {
  string: "текст",
  number: "число",
  boolean: "да или нет",
  array: "список",
  object: "запись {…}",
};

/** What is expected where zod found something else: `issue` is its first one. */
export const expectedOf = (issue: {
  code?: string;
  expected?: unknown;
  maximum?: unknown;
  values?: readonly unknown[];
}): string => {
  if (issue.code === "too_big") return `не больше ${String(issue.maximum)} (знаков или строк)`;
  if (issue.code === "too_small") return "текст";
  if (issue.code === "invalid_value") return `одно из: ${(issue.values ?? []).map(String).join(", ")}`;
  return kinds[String(issue.expected)] ?? "дата вида 2026-11-22";
};
