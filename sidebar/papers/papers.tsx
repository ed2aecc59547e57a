import { useEffect } from "preact/hooks";
import type { Papers } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Place } from "../parts/place";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { QuickEntry } from "./quick-entry";
import { Paper, Steps } from "./standing";
import { WaitingList } from "./waiting-list";

type Props = { shown: boolean; edition: number };

export function PapersScreen({ shown, edition }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("papers", {});
  const { done } = useAround();
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Документы не открылись" onAgain={load} screen />;
    return <Waiting what="Читаем документы" shape={shapes.criteria} />;
  }
  const onDone = (says: string) => {
    done(says);
    void load();
  };
  const { known, programme } = answer;
  return (
    <>
      <header class="head">
        <Head news={answer}>{known ? `Программа: ${programme.name}` : "Состояние не читается"}</Head>
        {known ? (
          <Paper standing={programme} />
        ) : (
          <p>Нет листа «Документы» или строки «Состояние» в паспорте. Верните их по замечаниям в «Проверке».</p>
        )}
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      {known && programme.steps.length > 0 ? (
        <section>
          <h2>Следующий шаг</h2>
          <Steps of="programme" what="Программа" standing={programme} papers={answer} onDone={onDone} />
        </section>
      ) : null}
      <WaitingList papers={answer} onDone={onDone} />
      <QuickEntry papers={answer} onDone={onDone} />
      {known ? <Stages papers={answer} onDone={onDone} /> : null}
      <Sheets papers={answer} />
    </>
  );
}

function Stages({ papers, onDone }: { papers: Papers; onDone(says: string): void }) {
  if (papers.stages.length === 0) return null;
  return (
    <section>
      <h2>Этапы</h2>
      <ul class="rows">
        {papers.stages.map((stage) => (
          <li key={stage.no}>
            <span class="line">
              <span>
                {stage.no}. {stage.stage}
              </span>
              <span class="count">{stage.name}</span>
            </span>
            {stage.paper ? <Paper standing={stage} /> : null}
            <div class="buttons">
              <Steps of={stage.no} what={`Этап ${stage.no}`} standing={stage} papers={papers} onDone={onDone} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sheets({ papers: { registers } }: { papers: Papers }) {
  const here = registers.filter(({ here }) => here);
  return (
    <section>
      <h2>Листы</h2>
      <ul class="rows">
        {here.map((register) => (
          <li key={register.sheet}>
            <Place spot={register} />
            <span class="quiet">{register.line}</span>
          </li>
        ))}
      </ul>
      {here.length < registers.length ? (
        <p class="quiet">
          Ещё можно вести{" "}
          {registers
            .filter((of) => !of.here)
            .map(({ tab }) => `«${tab}»`)
            .join(", ")}
          : лист появится с первой записью.
        </p>
      ) : null}
    </section>
  );
}
