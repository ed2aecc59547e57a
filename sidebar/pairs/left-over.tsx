import { useState } from "preact/hooks";
import type { LeftOver as Left, WhatIf } from "../../src/api/answers-proposal";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Place } from "../parts/place";
import { counted, words } from "../words/plural";
import { WhyNot } from "./why-not";

type Props = { left: readonly Left[]; onTry(change: WhatIf): void };

const PORTION = 50;

function LeftRow({ left, onTry }: { left: Left; onTry(change: WhatIf): void }) {
  const [open, setOpen] = useState(false);
  const named = useNamed();
  const { mentee, who, says, rules, nearest, ...spot } = left;
  return (
    <li>
      <div class="line person">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {named(mentee)}
        </button>
        <span class="quiet">{who}</span>
      </div>
      <span class="missing">{named(says)}</span>
      {open ? (
        <div class="inside">
          {rules.length > 0 ? (
            <ul class="parts">
              {rules.map((rule) => (
                <li key={rule.says} class="quiet">
                  {named(rule.says)}: {counted(rule.count, words.mentor)}
                </li>
              ))}
            </ul>
          ) : null}
          {nearest ? (
            <>
              <p>
                Ближе всех {named(nearest.mentor)}: {named(nearest.says)}
              </p>
              {nearest.tries ? (
                <Button look="small" onClick={() => nearest.tries && onTry(nearest.tries)}>
                  {nearest.tries.do === "place" ? "Попробовать с ещё одним местом" : "Попробовать без этого запрета"}
                </Button>
              ) : null}
            </>
          ) : null}
          <WhyNot mentee={mentee} />
          <Place spot={spot}>Показать в базе</Place>
        </div>
      ) : null}
    </li>
  );
}

/** Mentees whom the proposal gives nobody: why, what stood in the way, and what could be tried (S2-27). */
export function LeftOver({ left, onTry }: Props) {
  const [portions, setPortions] = useState(1);
  if (left.length === 0) return null;
  const seen = left.slice(0, portions * PORTION);
  return (
    <>
      <h2>Без пары: {left.length}</h2>
      <ul class="rows">
        {seen.map((of) => (
          <LeftRow key={of.mentee} left={of} onTry={onTry} />
        ))}
      </ul>
      {left.length > seen.length ? (
        <Button onClick={() => setPortions(portions + 1)}>
          Показать ещё {Math.min(PORTION, left.length - seen.length)} из {left.length - seen.length}
        </Button>
      ) : null}
    </>
  );
}
