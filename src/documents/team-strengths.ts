import type { Row } from "../snapshot/snapshot";
import { teamWords as say } from "../text/team-papers";
import type { Grid } from "./blocks";
import { grid } from "./grid";

const text = (value: string | null) => value?.trim() ?? "";
const widths = [170, 150, 168, 168];

/** Strengths and weaknesses of these members, a row each (S1-33); null where nobody was looked into. */
export const strengthsOf = (members: readonly Row<"members">[]): Grid | null => {
  const seen = members.filter(
    ({ request, strengths, weaknesses }) => text(request) || text(strengths) || text(weaknesses),
  );
  if (seen.length === 0) return null;
  return grid(
    say.strengthColumns.map((of, i) => ({ head: of, width: widths[i] as number })),
    seen.map(({ who, post, request, strengths, weaknesses }) => ({
      cells: [
        { text: [text(post), text(who)].filter(Boolean).join(", ") },
        { text: text(request) },
        { text: text(strengths) },
        { text: text(weaknesses) },
      ],
    })),
    "portrait",
  );
};
