import { useState } from "preact/hooks";
import type { Candidate, Candidates } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Place } from "../parts/place";
import { unbroken } from "../words/short";
import { MarksForm } from "./marks-form";

type Props = { answer: Candidates; candidate: Candidate; onDone(says: string): void };

/** One candidate: what was scored, what is missing; a click opens the criteria and the decision. */
export function CandidateRow({ answer, candidate, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const named = useNamed();
  const { at, id, code, who, subject, scored = 0, outOf = 0, mandatory, decision, reason, next } = candidate;
  const decided = answer.decisions.find(({ key }) => key === decision)?.name ?? "без решения";
  const { tab, column } = answer.sheet;
  return (
    <li>
      <div class="line person">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {named(code)}
          {who ? ` · ${unbroken(who)}` : ""}
        </button>
        <span class="quiet">{decided}</span>
      </div>
      <p class="quiet">
        {[
          subject,
          outOf > 0 ? `${scored} из ${outOf}` : "",
          mandatory && mandatory !== "нет" ? `обязательные: ${mandatory}` : "",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {reason && !open ? <p>{named(reason)}</p> : null}
      {next ? <span class="missing">{named(next)}</span> : null}
      {open ? (
        <div class="inside">
          {id ? (
            <MarksForm
              answer={answer}
              candidate={candidate}
              onDone={(says) => {
                setOpen(false);
                onDone(says);
              }}
              onCancel={() => setOpen(false)}
            />
          ) : (
            <p class="quiet">У строки нет служебного номера: «Проверка» вернёт его, отметки пока ставьте на листе.</p>
          )}
          <Place spot={{ sheet: "selection", tab, cell: column ? `${column}${at}` : "" }}>Показать на листе</Place>
        </div>
      ) : null}
    </li>
  );
}
