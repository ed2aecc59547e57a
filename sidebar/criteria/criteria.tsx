import { useEffect } from "preact/hooks";
import { useAnswer } from "../answer";
import { Empty } from "../parts/empty";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { CriterionCard } from "./criterion";

type Props = { shown: boolean; edition: number };

export function CriteriaScreen({ shown, edition }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("criteria", {});
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Критерии не открылись" onAgain={load} screen />;
    return <Waiting what="Считаем критерии" shape={shapes.criteria} />;
  }
  const { criteria, met, unmet, unknown } = answer;
  if (criteria.length === 0) {
    return (
      <Empty head="Критериев в этой книге нет">
        <p>Программа, по которой она построена, не задаёт критериев эффективности. Делать ничего не нужно.</p>
      </Empty>
    );
  }
  return (
    <>
      <header class="head">
        <Head news={answer}>
          Достигнуто {met} из {criteria.length}
        </Head>
        <p>
          не достигнуто {unmet} · без вывода {unknown}
        </p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <ul class="rows criteria">
        {criteria.map((criterion) => (
          <CriterionCard key={criterion.id} criterion={criterion} />
        ))}
      </ul>
    </>
  );
}
