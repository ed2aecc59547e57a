import { contradictionTexts } from "./problems/contradictions";
import { indicatorTexts } from "./problems/indicators";
import { meetingTexts } from "./problems/meetings";
import { nameTexts } from "./problems/names";
import { pairOrderTexts } from "./problems/pair-orders";
import { pairTexts } from "./problems/pairs";
import { paperTexts } from "./problems/papers";
import { peopleTexts } from "./problems/people";
import type { ProblemText } from "./problems/problem-text";
import { programmeTexts } from "./problems/programme";
import { readingTexts } from "./problems/reading";
import { roadmapTexts } from "./problems/roadmap";
import { selectionTexts } from "./problems/selection";
import { supportTexts } from "./problems/support";
import { teamTexts } from "./problems/teams";

/** Words of what a check can find: a check without them does not compile. */
export const checkTexts = {
  ...programmeTexts,
  ...paperTexts,
  ...roadmapTexts,
  ...nameTexts,
  ...contradictionTexts,
  ...peopleTexts,
  ...pairTexts,
  ...pairOrderTexts,
  ...meetingTexts,
  ...supportTexts,
  ...indicatorTexts,
  ...selectionTexts,
  ...teamTexts,
};

export type CheckCode = keyof typeof checkTexts;
export type ReadingCode = keyof typeof readingTexts;
export type ProblemCode = CheckCode | ReadingCode;

/** Words of every remark by its code. */
export const problemTexts: Record<ProblemCode, ProblemText> = { ...readingTexts, ...checkTexts };
