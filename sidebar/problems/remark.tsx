import type { Problem } from "../../src/api/answers";
import { useDoing } from "../answer";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { Slow } from "../parts/waiting";
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

export function Remark({ problem, onFixed }: Props) {
  const fixing = useDoing();
  const fix = () => fixing.run(async () => onFixed((await call.fixProblem({ id: problem.id })).says));
  return (
    <li>
      <Place spot={problem} />
      <p>{withoutPlace(problem)}</p>
      {problem.fix === null ? null : (
        <button type="button" class="button small" onClick={fix} aria-disabled={fixing.waiting}>
          {fixing.waiting ? "Исправляем…" : fixCaption(problem.fix)}
        </button>
      )}
      <Slow waiting={fixing.waiting} />
      {fixing.failure ? <Failed failure={fixing.failure} what="Исправить не получилось" /> : null}
    </li>
  );
}
