import type { Severity } from "../../src/api/answers";

export const severities: readonly Severity[] = ["error", "warning", "question"];
export const sign: Record<Severity, string> = { error: "×", warning: "!", question: "?" };
export const word: Record<Severity, string> = { error: "ошибка", warning: "предупреждение", question: "вопрос" };
