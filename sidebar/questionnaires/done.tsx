import { useState } from "preact/hooks";
import { personal } from "../../src/questionnaires/types";
import { useAct } from "../act";
import type { Entry } from "../names/list";
import { saveList } from "../names/list-part";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { counted } from "../words/plural";
import type { Planned, Sum } from "./plan";

type Props = { sum: Sum; plan: Planned; names: readonly Entry[]; tab: string | null; codes: boolean; onAgain(): void };

const saysOf = ({ added, completed, again, acts }: Sum): string => {
  const parts = [
    added.mentors > 0 ? `наставников ${added.mentors}` : "",
    added.mentees > 0 ? `наставляемых ${added.mentees}` : "",
    completed > 0 ? `дополнено ${completed}` : "",
    again > 0 ? `уже были ${again}` : "",
  ].filter(Boolean);
  const steps =
    acts > 1
      ? ` Записано за ${counted(acts, ["действие", "действия", "действий"])}: «Отменить» возвращает по одному.`
      : "";
  return `Записано: ${parts.join(", ")}.${steps}`;
};

/** Answers are written: the list of names is to be saved, and names may leave the tab that they came from. */
export function AnswersDone({ sum, plan, names, tab, codes, onAgain }: Props) {
  const emptying = useAct();
  const [emptied, setEmptied] = useState<string | null>(null);
  const columns = plan.read.columns.filter(({ meaning }) => meaning !== null && personal.includes(meaning));
  return (
    <section>
      <Head focus>Готово</Head>
      <p>{saysOf(sum)}</p>
      {sum.applied ? <Place spot={sum.applied} /> : null}
      {plan.entries.length > 0 && codes ? (
        <section>
          <h2>Имена: {plan.entries.length}</h2>
          <p>
            Имена, телефоны и почта в книгу не записаны. Они в списке имён этой панели: закроете её, и список исчезнет.
            Сохраните файл.
          </p>
          <Button look="primary" onClick={() => saveList(names)}>
            Сохранить список имён
          </Button>
        </section>
      ) : null}
      {tab !== null && columns.length > 0 && codes ? (
        <section>
          <h2>Имена на листе «{tab}»</h2>
          {emptied === null ? (
            <>
              <p>
                На этом листе имена и контакты остались:{" "}
                {columns.map(({ head, col }) => head || `столбец ${col}`).join(", ")}. Ячейки можно очистить. Сначала
                сохраните список имён: «Отменить» их не вернёт, вернёт только история версий таблицы.
              </p>
              <Button
                off={emptying.waiting}
                onClick={() =>
                  emptying.run({
                    ask: () =>
                      call.emptyColumns({ tab, columns: columns.map(({ col }) => col), heads: plan.read.heads }),
                    take: (answer) => setEmptied(answer?.says ?? "Имена и контакты убраны."),
                  })
                }
              >
                {emptying.waiting ? "Убираем…" : "Убрать имена с листа"}
              </Button>
              {emptying.failure ? (
                <Failed failure={emptying.failure} what="Не убрано" onAgain={emptying.again} focus />
              ) : null}
            </>
          ) : (
            <p role="status">{emptied}</p>
          )}
        </section>
      ) : null}
      <div class="buttons">
        <Button onClick={onAgain}>Прочитать ещё ответы</Button>
      </div>
    </section>
  );
}
