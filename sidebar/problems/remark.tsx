import type { Problem } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { call } from "../rpc";

type Props = { problem: Problem; onFixed(says: string): Promise<void> };

/** «Вернуть формулу» → «Исправить: вернуть формулу»; abbreviations keep their capitals. */
export function fixCaption(fix: string): string {
  if (/^исправить/i.test(fix)) return fix;
  const second = fix[1] ?? "";
  const keep = second !== second.toLowerCase();
  return `Исправить: ${keep ? fix : fix.charAt(0).toLowerCase() + fix.slice(1)}`;
}

/** The remark without its place: the place stands above it as a link. */
function withoutPlace({ says, tab, cell }: Problem): string {
  const place = `${tab}, ${cell}: `;
  if (!says.startsWith(place)) return says;
  const rest = says.slice(place.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Whether the remark has left the book. */
async function isGone(id: string): Promise<boolean> {
  const { groups } = await call.findProblems({});
  return !groups.some(({ problems }) => problems.some((problem) => problem.id === id));
}

/** What was done, for the strip: «исправление в ячейке Пары, F9». */
const doneIn = ({ tab, cell }: Problem) =>
  cell ? `исправление в ячейке ${tab}, ${cell}` : `исправление на листе «${tab}»`;

export function Remark({ problem, onFixed }: Props) {
  const fixing = useAct();
  const named = useNamed();
  const { id, fix } = problem;
  const mend = () =>
    fixing.run({
      ask: () => call.fixProblem({ id }),
      landed: () => isGone(id),
      take: () => onFixed(doneIn(problem)),
    });
  return (
    <li>
      <Place spot={problem} />
      <p>{named(withoutPlace(problem))}</p>
      {fix === null ? null : (
        <Button look="small" onClick={mend} off={fixing.waiting}>
          {fixing.waiting ? "Исправляем…" : named(fixCaption(fix))}
        </Button>
      )}
      {fixing.failure ? (
        <Failed failure={fixing.failure} what="Исправить не получилось" onAgain={fixing.again} focus />
      ) : null}
    </li>
  );
}
