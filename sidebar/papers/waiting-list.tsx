import { useState } from "preact/hooks";
import type { Papers } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { short } from "../words/short";
import { fieldsFor, filled } from "./entries";
import { EntryForm, type Values } from "./entry-form";

type Waiting = Papers["waiting"][number];
type Props = { papers: Papers; onDone(says: string): void };

const DECIDING = ["decision", "decided_by", "decided_on", "reason"];

/** Proposals and requests without a decision, each with the form that decides it. */
export function WaitingList({ papers, onDone }: Props) {
  const { waiting } = papers;
  return (
    <section>
      <h2>Ждут решения{waiting.length > 0 ? <span class="tally">{waiting.length}</span> : null}</h2>
      {waiting.length === 0 ? <p class="quiet">Обращений без решения нет.</p> : null}
      <ul class="rows">
        {waiting.map((row) => (
          <WaitingRow key={row.id} row={row} papers={papers} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

const lookOf = (next: string) => (next.startsWith("просрочено") ? "state overdue" : "state");

function WaitingRow({ row, papers, onDone }: Props & { row: Waiting }) {
  const [open, setOpen] = useState(false);
  const deciding = useAct();
  const named = useNamed();
  const isRequest = row.kind === "request";
  const decide = (values: Values) =>
    deciding.run({
      ask: () => call.changeRecord({ sheet: "proposals", id: row.id, cells: filled(values) }),
      landed: async () => !(await call.papers({})).waiting.some(({ id }) => id === row.id),
      take: (answer) => {
        setOpen(false);
        onDone(answer?.says ?? `Решение записано: ${short(row.text, 40)}`);
      },
    });
  return (
    <li>
      <span class="when">
        {isRequest ? "запрос" : "предложение"}
        {row.next ? <span class={lookOf(row.next)}>{row.next}</span> : null}
      </span>
      <Place spot={row}>{named(row.text || row.id)}</Place>
      <div class="line foot">
        <span class="quiet">{named([row.from, row.item && `№\u00a0${row.item}`].filter(Boolean).join(" · "))}</span>
        {open ? null : (
          <Button look="small" onClick={() => setOpen(true)}>
            Решить<span class="unseen"> {short(row.text, 40)}</span>
          </Button>
        )}
      </div>
      {open ? (
        <EntryForm
          id={`decision-${row.id}`}
          head={isRequest ? "Ответ на запрос" : "Решение по предложению"}
          fields={fieldsFor(papers.registers, "proposals", DECIDING, DECIDING.slice(0, 3))}
          first={{ decision: isRequest ? "исполнено" : "", decided_on: papers.today }}
          send="Записать решение"
          waiting={deciding.waiting}
          onSend={decide}
          onCancel={() => setOpen(false)}
        />
      ) : null}
      {deciding.failure ? (
        <Failed failure={deciding.failure} what="Решение не записано" onAgain={deciding.again} focus />
      ) : null}
    </li>
  );
}
