import type { Overview } from "../../src/api/answers";
import { Bar } from "../parts/bar";
import { known, Lost, Shown } from "../parts/figure";
import { part, percent } from "../words/numbers";

type Props = { overview: Overview; onProblems(): void };

export function Roadmap({ overview: { roadmap, stages }, onProblems }: Props) {
  const { done, planned, share, dropped, overdue } = roadmap;
  const shareKnown = known(share);
  const label = "Выполнено по дорожной карте";
  return (
    <section>
      <h2>Дорожная карта</h2>
      <p class="big">
        Выполнено <Shown figure={done} /> из <Shown figure={planned} />
        {shareKnown === null ? null : ` (${percent(shareKnown)})`}
      </p>
      <Bar part={shareKnown === null ? part(known(done), known(planned)) : part(shareKnown, 100)} label={label} />
      <p class="line">
        <span>
          отменено <Shown figure={dropped} />
        </span>
        <span class={known(overdue) ? "state overdue" : ""}>
          просрочено <Shown figure={overdue} />
        </span>
      </p>
      <Lost figures={Object.values(roadmap)} onCheck={onProblems} />
      {stages.length > 0 ? (
        <>
          <h3>По этапам</h3>
          <ul class="stages">
            {stages.map((stage) => (
              <Stage key={stage.no} stage={stage} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Stage({ stage: { no, name, total, done, overdue } }: { stage: Overview["stages"][number] }) {
  const counts = `${done ?? "—"} из ${total ?? "—"}`;
  return (
    <li>
      <span class="line">
        <span>
          {no}. {name}
        </span>
        <span class="count">{counts}</span>
      </span>
      <Bar part={part(done, total)} label={`Этап ${no}`} text={counts} />
      {overdue ? <span class="missing">просрочено {overdue}</span> : null}
    </li>
  );
}
