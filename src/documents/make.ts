import { consentForms } from "./consent-forms";
import { consentList } from "./consent-list";
import { pairDiaries } from "./pair-diary";
import { pairList, pairOrder } from "./pair-papers";
import { pairPlans } from "./pair-plan";
import { pairReport } from "./pair-report";
import { reminderDocument } from "./reminder";
import { requestsMap } from "./requests";
import { roadmapDocument } from "./roadmap";
import { selectionList } from "./selection";
import type { Choice, DocumentKey, Made, Source } from "./source";
import { tasksDocument } from "./tasks";
import { teamMembers, teamRegister } from "./teams";
import { titleDocument } from "./title";

/** The document of this key, or null where the book holds nothing for it (no items, nothing in that month). `today` "YYYY-MM-DD". */
export const makeDocument = (source: Source, key: DocumentKey, choice: Choice, today: string): Made | null => {
  if (key === "title") return titleDocument(source);
  if (key === "month-tasks") return tasksDocument(source, choice);
  if (key === "reminder") return reminderDocument(source, choice, today);
  if (key === "consent-forms") return consentForms(source, choice, today);
  if (key === "consent-list") return consentList(source, choice, today);
  if (key === "requests-map") return requestsMap(source);
  if (key === "team-register") return teamRegister(source);
  if (key === "team-members") return teamMembers(source);
  if (key === "selection-list") return selectionList(source);
  if (key === "pair-order") return pairOrder(source, choice, today);
  if (key === "pair-list") return pairList(source, choice, today);
  if (key === "pair-plan") return pairPlans(source, choice);
  if (key === "pair-diary") return pairDiaries(source, choice);
  if (key === "pair-report") return pairReport(source, choice, today);
  return roadmapDocument(source, key, choice);
};
