import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Empty } from "../parts/empty";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { dayMonthYear } from "../words/dates";
import { counted, words } from "../words/plural";
import { Filters } from "./filters";
import { ItemRow, type OnDone } from "./item-row";
import { Order } from "./order";
import { everything, type Picked, pick, placed, type When } from "./pick";
import { Terms } from "./terms";

type Props = {
  shown: boolean;
  edition: number;
  /** What another screen has asked to be shown; a new object asks anew. */
  wanted: { when: When } | null;
  onImport(): void;
};

const PORTION = 20;

export function RoadmapScreen({ shown, edition, wanted, onImport }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("roadmap", {});
  const { done } = useAround();
  const [picked, setPicked] = useState<Picked>(everything);
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLHeadingElement>(null);
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);
  const onPick = (more: Partial<Picked>) => {
    setPicked((was) => ({ ...was, ...more }));
    setPortions(1);
  };
  useEffect(() => {
    if (wanted) onPick({ ...everything, ...wanted });
  }, [wanted]);
  const named = useNamed();
  const found = useMemo(() => answer && pick(answer, picked, named), [answer, picked, named]);

  if (!answer || !found) {
    if (failure) return <Failed failure={failure} what="Карта не открылась" onAgain={load} screen />;
    return <Waiting what="Читаем дорожную карту" shape={shapes.problems} />;
  }
  const onDone: OnDone = (says) => {
    done(says);
    // the item may leave the list together with the button that was pressed
    list.current?.focus({ preventScroll: true });
    void load();
  };
  if (answer.items.length === 0)
    return (
      <Empty head="В дорожной карте пока нет пунктов">
        <p>Впишите мероприятия на лист «{answer.tab}»: здесь они появятся с отметками и сроками.</p>
        <p>Готовый план из Word, PDF или другой таблицы можно перенести сюда целиком.</p>
        <Button onClick={onImport}>Перенести готовый план</Button>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </Empty>
    );
  const seen = found.shown.slice(0, portions * PORTION);
  const left = found.shown.length - seen.length;
  return (
    <>
      <header class="head">
        <Head news={answer}>Дорожная карта</Head>
        <p>{answer.asOf ? `на ${dayMonthYear(answer.asOf)}` : "дата не задана"}</p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      {answer.outOfOrder > 0 ? <Order rows={answer.outOfOrder} onDone={load} /> : null}
      <Terms items={answer.items} onDone={load} />
      <Filters roadmap={answer} picked={picked} counts={found.counts} onPick={onPick} />
      <section>
        <h2 ref={list} tabIndex={-1}>
          Пункты
        </h2>
        <p class="quiet" role="status">
          {found.shown.length === answer.items.length
            ? `всего ${counted(answer.items.length, words.item)}`
            : `${counted(found.shown.length, words.item)} из ${answer.items.length}`}
        </p>
        {found.shown.length === 0 ? <p class="quiet">Таких пунктов нет.</p> : null}
        <ul class="rows">
          {seen.map((item) => (
            <ItemRow key={item.id || item.at} item={placed(answer, item)} onDone={onDone} />
          ))}
        </ul>
        {left > 0 ? (
          <Button look="link" onClick={() => setPortions(portions + 1)}>
            Показать ещё {Math.min(PORTION, left)} из {left}
          </Button>
        ) : null}
      </section>
    </>
  );
}
