import { useState } from "preact/hooks";
import type { ProposedPair, ScorePart } from "../../src/api/answers-proposal";
import { useNamed } from "../names/named";

const said = (points: number) => String(points).replace(".", ",");

/** What a score is made of: each part with its points and the words that matched. */
export function Parts({ parts }: { parts: readonly ScorePart[] }) {
  return (
    <ul class="parts">
      {parts.map(({ key, name, points, most, words }) => (
        <li key={key} class={points > 0 ? "" : "quiet"}>
          {`${name}: ${said(points)}\u00a0из\u00a0${said(most)}`}
          {words.length > 0 ? <span class="quiet"> – {words.join(", ")}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** One pair of a proposal: who with whom and the score; a click shows what it is made of. */
export function ProposedRow({ pair }: { pair: ProposedPair }) {
  const [open, setOpen] = useState(false);
  const named = useNamed();
  const { mentor, mentee, mentorWho, menteeWho, score, parts, wishes, at } = pair;
  return (
    <li>
      <div class="line person">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {named(`${mentor} – ${mentee}`)}
        </button>
        <span class="quiet">{said(score)} из 100</span>
      </div>
      <meter class="score" min={0} max={100} value={score} aria-hidden="true" />
      {open ? (
        <div class="inside">
          <p class="quiet">{[mentorWho, menteeWho].filter(Boolean).join(" – ")}</p>
          {wishes.length > 0 ? <p>{named(wishes.join("; "))}</p> : null}
          <Parts parts={parts} />
          {at ? <p class="quiet">Уже стоит на листе: {at.cell}</p> : null}
        </div>
      ) : null}
    </li>
  );
}
