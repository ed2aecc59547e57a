import { reminderDocument } from "./reminder";
import { roadmapDocument } from "./roadmap";
import type { Choice, DocumentKey, Made, Source } from "./source";
import { tasksDocument } from "./tasks";
import { titleDocument } from "./title";

/** The document of this key, or null where the book holds nothing for it (no items, nothing in that month). `today` "YYYY-MM-DD". */
export const makeDocument = (source: Source, key: DocumentKey, choice: Choice, today: string): Made | null => {
  if (key === "title") return titleDocument(source);
  if (key === "month-tasks") return tasksDocument(source, choice);
  if (key === "reminder") return reminderDocument(source, choice, today);
  return roadmapDocument(source, key, choice);
};
