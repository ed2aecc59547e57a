import { isDeepStrictEqual } from "node:util";
import type { Answer, Case } from "./case";

/** The file that `facts` makes in Google, put beside this one as `google.json`. */
export type Google = { madeOn: string; answers: Record<string, Answer> };

const STOPPED = "[facts] not finished";

/** One line a question that Google answers otherwise; those where we mean to stay apart, and those not asked, are left out. */
export function differences(cases: Case[], { answers }: Google): string[] {
  return cases.flatMap(({ id, says, source, expected, unknown, apart }) => {
    const answer = answers[id];
    const isOpen = !answer || ("threw" in answer && answer.threw === STOPPED);
    if (isOpen || apart || isDeepStrictEqual(answer, expected)) return [];
    const here = unknown ? "Here, a guess until now" : "Here";
    return [`${id} (${source}): ${says}. Google: ${JSON.stringify(answer)}. ${here}: ${JSON.stringify(expected)}.`];
  });
}
