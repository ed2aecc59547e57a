import type { Row, Snapshot } from "../snapshot/snapshot";
import { aboutProgramme, ordersOf, states } from "../spec/papers";
import { isBlank } from "./check";

type Paper = Row<"papers">;
type State = keyof typeof states;

const order = Object.keys(states) as State[];
/** How far in the life of a programme the state is: «черновик» 0, «завершена досрочно» 6. */
export const rank = (state: string | null): number => order.indexOf(state as State) + 1;

export const isOrder = ({ kind }: Paper): boolean => ordersOf.some((of) => of === kind?.trim().toLowerCase());

/** What a paper with a state still lacks to give it: its head words in the genitive, and the column to fill in. */
export const lacking = (row: Paper): { column: "number" | "dated" | "about"; says: string }[] => [
  ...(isOrder(row) && isBlank(row, "number") ? [{ column: "number" as const, says: "номера" }] : []),
  ...(isBlank(row, "dated") ? [{ column: "dated" as const, says: "даты" }] : []),
  ...(isBlank(row, "about") ? [{ column: "about" as const, says: "указания, к чему он относится" }] : []),
];

/** Papers that give a state, in its order, for each thing that they are about. */
export const givingPapers = ({ papers }: Snapshot): Map<string, Paper[]> => {
  const out = new Map<string, Paper[]>();
  for (const row of papers)
    if (row.state !== null && row.about !== null && lacking(row).length === 0)
      out.set(row.about, [...(out.get(row.about) ?? []), row]);
  for (const rows of out.values()) rows.sort((a, b) => rank(a.state) - rank(b.state));
  return out;
};

/** The programme has a paper that gives it this state. */
export const isGiven = (snapshot: Snapshot, state: State): boolean =>
  (givingPapers(snapshot).get(aboutProgramme) ?? []).some((row) => row.state === state);
