import { plain } from "../names/words";
import type { Snapshot } from "../snapshot/snapshot";

type Counted = { text: string; count: number };

/** Equal texts, whatever their spaces, letters and last dot; the most frequent first. */
const counted = (texts: readonly (string | null)[]): Counted[] => {
  const found = new Map<string, Counted>();
  for (const text of texts) {
    const key = plain(text ?? "").replace(/[.;]+$/, "");
    if (key === "") continue;
    const known = found.get(key) ?? { text: (text ?? "").trim(), count: 0 };
    known.count += 1;
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "ru"));
};

/** Requests of mentees and wished forms of mentoring, counted (S2-06). */
export const interestIn = ({
  mentees,
  questionnaires,
}: Pick<Snapshot, "mentees" | "questionnaires">): { requests: Counted[]; forms: Counted[] } => ({
  requests: counted(mentees.map(({ request }) => request)),
  forms: counted(questionnaires.map(({ wished }) => wished)),
});
