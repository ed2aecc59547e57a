import { useState } from "preact/hooks";
import type { NewYear } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Place } from "../parts/place";

const FIRST = 8;
const MORE = 20;

/** What only a person can bring up to date: each place is a link. */
export function Todo({ todo }: Pick<NewYear, "todo">) {
  const [shown, setShown] = useState(FIRST);
  const named = useNamed();
  const rest = todo.length - shown;
  return (
    <>
      <ul class="rows">
        {todo.slice(0, shown).map((spot) => (
          <li key={`${spot.sheet}!${spot.cell} ${spot.says}`}>
            <Place spot={spot} />
            <span>{named(spot.says.charAt(0).toUpperCase() + spot.says.slice(1))}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="link more-rows" onClick={() => setShown(shown + MORE)}>
          Показать ещё {Math.min(MORE, rest)} из {rest}
        </button>
      ) : null}
    </>
  );
}
