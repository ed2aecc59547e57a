import { useEffect } from "preact/hooks";
import type { Item, Marked, Overview } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { dayMonthYear } from "../words/dates";
import { short, unbroken } from "../words/short";
import { Figures } from "./figures";
import { ItemList } from "./item-list";
import { isOpen, type Mark } from "./marks";
import { Roadmap } from "./roadmap";

type Props = { shown: boolean; edition: number; onProblems(): void; onCriteria(): void };

/** The answer to a mark, put into what is on the screen before the whole is asked for again. */
export function withMark(overview: Overview, { item, done, planned, share }: Marked): Overview {
  const renewed = (items: Item[]) =>
    items.filter(({ id }) => isOpen(item.status) || id !== item.id).map((was) => (was.id === item.id ? item : was));
  return {
    ...overview,
    roadmap: { ...overview.roadmap, done, planned, share },
    overdue: renewed(overview.overdue),
    next: renewed(overview.next),
  };
}

export function OverviewScreen({ shown, edition, onProblems, onCriteria }: Props) {
  const { answer, at, failure, waiting, load, put } = useAnswer("overview", {});
  const { done } = useAround();
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Обзор не открылся" onAgain={load} screen />;
    return <Waiting what="Собираем обзор" shape={shapes.overview} />;
  }
  const onMarked = (item: Item, mark: Mark, marked: Marked | null) => {
    if (marked) put(withMark(answer, marked));
    done(`отметка «${mark}», ${short(item.content || item.event, 40)}`);
    void load();
  };
  const { title, school, schoolYear, asOf, overdue, next } = answer;
  return (
    <>
      <header class="head">
        <Head news={answer}>{title || "Книга наставничества"}</Head>
        <p class="quiet">{unbroken([school, schoolYear].filter(Boolean).join(" · "))}</p>
        <p>{asOf ? `на ${dayMonthYear(asOf)}` : "дата не задана"}</p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <Roadmap overview={answer} onProblems={onProblems} />
      <ItemList
        name="Просрочено"
        items={overdue}
        none="Просроченного нет: всё, чему вышел срок, отмечено."
        onMarked={onMarked}
      />
      <ItemList
        name="Ближайшее"
        items={next}
        none="Ближайших сроков нет. Если пункты ещё впереди, проверьте их сроки в дорожной карте."
        onMarked={onMarked}
      />
      <Figures overview={answer} onProblems={onProblems} onCriteria={onCriteria} />
    </>
  );
}
