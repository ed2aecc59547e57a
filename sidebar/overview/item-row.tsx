import { useRef, useState } from "preact/hooks";
import type { Item } from "../../src/api/answers";
import { useAct } from "../act";
import { Failed } from "../parts/failed";
import { Menu } from "../parts/menu";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { dayMonthYear, daysLeft } from "../words/dates";
import type { OnMarked } from "./item-list";
import { MarkForm } from "./mark-form";
import { asksFirst, isOpen, type Mark, marks } from "./marks";

type Props = { item: Item; onMarked: OnMarked };

/** Whether the book shows the mark by now. */
async function isMarked(id: string, mark: Mark): Promise<boolean> {
  const { overdue, next } = await call.overview({});
  const found = [...overdue, ...next].find((item) => item.id === id);
  return found ? found.status === mark : !isOpen(mark);
}

const lookOf = (days: number) => (days < 0 ? "state overdue" : days <= 7 ? "state moved" : "state");

export function ItemRow({ item, onMarked }: Props) {
  const [asking, setAsking] = useState<Mark | null>(null);
  const marking = useAct();
  const menu = useRef<HTMLButtonElement>(null);
  const { id, event, content, period, responsible, end, days, status } = item;

  const mark = (status: Mark, more: { doneOn?: string; outcome?: string } = {}) =>
    marking.run({
      ask: () => call.setItemStatus({ id, status, ...more }),
      landed: () => isMarked(id, status),
      take: (marked) => {
        setAsking(null);
        onMarked(item, status, marked);
      },
    });
  const choose = (status: Mark) => {
    marking.forget();
    if (asksFirst(status)) setAsking(status);
    else mark(status);
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
          label={`Отметить: ${content || event}`}
          choices={marks.filter((mark) => mark !== status)}
          onChoose={choose}
          disabled={marking.waiting}
          button={menu}
        >
          {marking.waiting ? "Записываем…" : "Отметить ▾"}
        </Menu>
      </div>
      {asking ? (
        <MarkForm mark={asking} waiting={marking.waiting} onMark={(more) => mark(asking, more)} onCancel={cancel} />
      ) : null}
      {marking.failure ? (
        <Failed failure={marking.failure} what="Отметка не поставлена" onAgain={marking.again} focus />
      ) : null}
    </li>
  );
}
