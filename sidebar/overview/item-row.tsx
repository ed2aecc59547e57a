import { useRef, useState } from "preact/hooks";
import type { Item, Marked } from "../../src/api/answers";
import { useDoing } from "../answer";
import { Failed } from "../parts/failed";
import { Menu } from "../parts/menu";
import { Place } from "../parts/place";
import { Slow } from "../parts/waiting";
import { call } from "../rpc";
import { dayMonthYear, daysLeft } from "../words/dates";
import { MarkForm } from "./mark-form";
import { asksFirst, type Mark, marks } from "./marks";

type Props = { item: Item; onMarked(marked: Marked): void };

const lookOf = (days: number) => (days < 0 ? "state overdue" : days <= 7 ? "state moved" : "state");

export function ItemRow({ item, onMarked }: Props) {
  const [asking, setAsking] = useState<Mark | null>(null);
  const marking = useDoing();
  const menu = useRef<HTMLButtonElement>(null);
  const { id, event, content, period, responsible, end, days, status } = item;

  const mark = (status: Mark, more: { doneOn?: string; outcome?: string } = {}) =>
    marking.run(async () => {
      const marked = await call.setItemStatus({ id, status, ...more });
      setAsking(null);
      onMarked(marked);
    });
  const choose = (status: Mark) => {
    marking.forget();
    if (asksFirst(status)) setAsking(status);
    else void mark(status);
  };
  const cancel = () => {
    setAsking(null);
    menu.current?.focus();
  };

  return (
    <li>
      <span class="when">
        {end ? dayMonthYear(end) : period || "без срока"}
        {days === null ? null : <span class={lookOf(days)}>{daysLeft(days)}</span>}
      </span>
      <Place spot={item}>{content || event}</Place>
      <div class="line foot">
        <span class="quiet">{[content ? event : "", responsible].filter(Boolean).join(" · ")}</span>
        <Menu
          name="Отметить"
          label={`Отметить: ${content || event}`}
          choices={marks.filter((mark) => mark !== status)}
          onChoose={choose}
          disabled={marking.waiting}
          button={menu}
        />
      </div>
      {asking ? (
        <MarkForm mark={asking} waiting={marking.waiting} onMark={(more) => mark(asking, more)} onCancel={cancel} />
      ) : null}
      {marking.waiting ? (
        <span class="quiet" role="status">
          Записываем…
        </span>
      ) : null}
      <Slow waiting={marking.waiting} />
      {marking.failure ? <Failed failure={marking.failure} what="Отметка не поставлена" /> : null}
    </li>
  );
}
