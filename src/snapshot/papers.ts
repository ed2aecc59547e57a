import { aboutProgramme, needsNumber, states } from "../spec/papers";
import type { Row, Snapshot } from "./snapshot";

type Paper = Row<"papers">;
/** What a paper can make of a programme or a stage. */
export type State = keyof typeof states;

const order = Object.keys(states) as State[];
/** How far in the life of a programme the state is: «черновик» 0, «завершена досрочно» 6. */
export const rank = (state: string | null): number => order.indexOf(state as State) + 1;

/** Does the paper give the state that it names? It says of what, has its day, and its number where that is due: as the formula of «Состояние» has it (G-10). */
export const givesState = ({ state, about, dated, number, kind }: Paper): boolean =>
  state !== null && about !== null && dated !== null && (number !== null || !needsNumber(kind ?? ""));

/** Papers that give a state to the programme («программа») or to a stage («этап 2»), in the order of its life. */
export const papersGiving = ({ papers }: Pick<Snapshot, "papers">, about: string): Paper[] =>
  papers
    .filter((row) => row.about === about && givesState(row))
    .sort((one, other) => rank(one.state) - rank(other.state));

/** What papers give states to, in the order of their rows. */
export const subjectsOf = ({ papers }: Pick<Snapshot, "papers">): string[] => [
  ...new Set(papers.filter(givesState).flatMap(({ about }) => about ?? [])),
];

/** The programme has a paper that gives it this state. */
export const isGiven = (snapshot: Pick<Snapshot, "papers">, state: State): boolean =>
  papersGiving(snapshot, aboutProgramme).some((row) => row.state === state);
