import { useEffect } from "preact/hooks";
import type { Item, Marked, Overview } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { Failed } from "../parts/failed";
import { useSay } from "../parts/said";
import { Slow, Waiting } from "../parts/waiting";
import { dayMonthYear } from "../words/dates";
import { Figures } from "./figures";
import { ItemList } from "./item-list";
import { Roadmap } from "./roadmap";

type Props = { shown: boolean; onProblems(): void; onCriteria(): void };

const short = (text: string, most = 60) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** The answer to a mark, put into what is on the screen before the whole is asked for again. */
export function withMark(overview: Overview, { item, done, planned, share }: Marked): Overview {
  const open = item.status === "не начато" || item.status === "в работе" || item.status === "перенесено";
  const renewed = (items: Item[]) =>
    items.filter(({ id }) => open || id !== item.id).map((was) => (was.id === item.id ? item : was));
  return {
    ...overview,
    roadmap: { ...overview.roadmap, done, planned, share },
    overdue: renewed(overview.overdue),
    next: renewed(overview.next),
  };
}

export function OverviewScreen({ shown, onProblems, onCriteria }: Props) {
  const { answer, failure, waiting, load, put } = useAnswer("overview", {});
  const say = useSay();
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Обзор не открылся" onAgain={load} />;
    return <Waiting what="Собираем обзор" rows={[44, 64, 150, 90, 90, 90]} />;
  }
  const onMarked = (marked: Marked) => {
    put(withMark(answer, marked));
    say(`Отмечено «${marked.item.status}»: ${short(marked.item.content || marked.item.event)}`);
    void load();
  };
  const { title, school, schoolYear, asOf, overdue, next } = answer;
  return (
    <>
      <header class="head">
        <h1>{title || "Книга наставничества"}</h1>
        <p class="quiet">{[school, schoolYear].filter(Boolean).join(" · ")}</p>
        <p class="line">
          <span>{asOf ? `на ${dayMonthYear(asOf)}` : "дата не задана"}</span>
          <button type="button" class="link" onClick={load} aria-disabled={waiting}>
            {waiting ? "Обновляем…" : "Обновить"}
          </button>
        </p>
        <Slow waiting={waiting} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <Roadmap overview={answer} onProblems={onProblems} />
      <ItemList name="Просрочено" items={overdue} none="Просроченного нет" onMarked={onMarked} />
      <ItemList name="Ближайшее" items={next} none="Ближайших сроков нет" onMarked={onMarked} />
      <Figures overview={answer} onProblems={onProblems} onCriteria={onCriteria} />
    </>
  );
}
