import type { Book } from "../contract";
import { UsageError } from "./options";

type Envelope = { ok: unknown } | { refused: { code: string; says: string } };

/** One call of the add-on: its answer, or a `UsageError` with the sentence it was refused with. */
export const callOnce = (book: Book, name: string, json: string): unknown => {
  const done = book.run("call", [name, json]);
  if (!done.ok) throw new UsageError(`Действие «${name}» не выполнено: ${done.error.message}`);
  const answer = JSON.parse(String(done.value)) as Envelope;
  if ("refused" in answer) throw new UsageError(answer.refused.says);
  return answer.ok;
};

/** One JSON argument a line in, one JSON answer a line out; a refused line answers { refused }, the rest goes on. */
export const callMany = (book: Book, name: string, lines: readonly string[]): { out: string[]; refused: boolean } => {
  let refused = false;
  const out = lines.map((line) => {
    try {
      return JSON.stringify(callOnce(book, name, line));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused = true;
      return JSON.stringify({ refused: error.message });
    }
  });
  return { out, refused };
};
