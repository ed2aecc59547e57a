import { useEffect } from "preact/hooks";
import { useAnswer } from "../answer";
import { Failed } from "../parts/failed";
import { Slow, Waiting } from "../parts/waiting";
import { CriterionCard } from "./criterion";

export function CriteriaScreen({ shown }: { shown: boolean }) {
  const { answer, failure, waiting, load } = useAnswer("criteria", {});
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Критерии не открылись" onAgain={load} />;
    return <Waiting what="Считаем критерии" rows={[18, 96, 96, 96, 96]} />;
  }
  const { criteria, met, unmet, unknown } = answer;
  if (criteria.length === 0) {
    return (
      <div class="empty">
        <p class="strong">Критериев в этой книге нет</p>
        <p>Программа, по которой она построена, не задаёт критериев эффективности.</p>
      </div>
    );
  }
  return (
    <>
      <header class="head">
        <h1>
          Достигнуто {met} из {criteria.length}
        </h1>
        <p>
          не достигнуто {unmet} · без вывода {unknown}
        </p>
        <button type="button" class="link" onClick={load} aria-disabled={waiting}>
          {waiting ? "Обновляем…" : "Обновить"}
        </button>
        <Slow waiting={waiting} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" /> : null}
      <ul class="rows criteria">
        {criteria.map((criterion) => (
          <CriterionCard key={criterion.id} criterion={criterion} />
        ))}
      </ul>
    </>
  );
}
