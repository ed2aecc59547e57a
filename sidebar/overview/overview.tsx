import { useEffect } from "preact/hooks";
import type { Item, Marked, Overview } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { isOpen } from "../roadmap/marks";
import type { When } from "../roadmap/pick";
import { dayMonthYear } from "../words/dates";
import { unbroken } from "../words/short";
import { Figures } from "./figures";
import { ItemList } from "./item-list";
import { Roadmap } from "./roadmap";

type Props = {
  shown: boolean;
  edition: number;
  onProblems(): void;
  onCriteria(): void;
  onRoadmap(when: When): void;
};

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

export function OverviewScreen({ shown, edition, onProblems, onCriteria, onRoadmap }: Props) {
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
  const onDone = (says: string, marked: Marked | null) => {
    if (marked) put(withMark(answer, marked));
    done(says);
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
        all="Показать всё просроченное"
        onAll={() => onRoadmap("late")}
        onDone={onDone}
      />
      <ItemList
        name="Ближайшее"
        items={next}
        none="Ближайших сроков нет. Если пункты ещё впереди, проверьте их сроки в дорожной карте."
        all="Показать ближайшие 30 дней"
        onAll={() => onRoadmap("soon")}
        onDone={onDone}
      />
      <Figures overview={answer} onProblems={onProblems} onCriteria={onCriteria} />
    </>
  );
}
