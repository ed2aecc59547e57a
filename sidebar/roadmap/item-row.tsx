import { useRef, useState } from "preact/hooks";
import type { Marked, RoadmapItem } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Failed } from "../parts/failed";
import { Menu } from "../parts/menu";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { dayMonthYear, daysLeft } from "../words/dates";
import { short, unbroken } from "../words/short";
import { More } from "./item-more";
import { MarkForm, type Marking } from "./mark-form";
import { asksFirst, isOpen, type Mark, marksFor } from "./marks";
import { type Move, MoveForm } from "./move-form";
import type { Shown } from "./pick";

/** What was done, in words, and the answer to a mark where it has come. */
export type OnDone = (says: string, marked: Marked | null) => void;

type Props = { item: Shown; onDone: OnDone };

/** What the menu offers besides marks, where an item lists several things or is one of such a list. */
const SPLIT = "разделить на пункты";
const JOIN = "соединить пункты";
type Parting = typeof SPLIT | typeof JOIN;
const notParted = { [SPLIT]: "Пункт не разделён", [JOIN]: "Пункты не соединены" };

/** Whether the book shows by now what was asked for. */
async function shows(id: string, wanted: (item: RoadmapItem) => boolean): Promise<boolean> {
  const { items } = await call.roadmap({});
  const found = items.find((item) => item.id === id);
  return found !== undefined && wanted(found);
}

const lookOf = (days: number) => (days < 0 ? "state overdue" : days <= 7 ? "state moved" : "state");

export function ItemRow({ item, onDone }: Props) {
  const [asking, setAsking] = useState<Mark | null>(null);
  const [parted, setParted] = useState<Parting | null>(null);
  const act = useAct();
  const menu = useRef<HTMLButtonElement>(null);
  const { id, no, event, content, period, responsible, end, days, status } = item;
  const named = useNamed();
  const name = named(content || event);

  const mark = (status: Mark, more: Marking = {}) =>
    act.run({
      ask: () => call.setItemStatus({ id, status, ...more }),
      landed: () => shows(id, (now) => now.status === status),
      take: (marked) => {
        setAsking(null);
        onDone(`отметка «${status}», ${short(name, 40)}`, marked);
      },
    });
  const move = (to: Move) =>
    act.run({
      ask: () => call.moveItem({ id, ...to }),
      landed: () => shows(id, (now) => now.period === to.period && now.status === "перенесено"),
      take: () => {
        setAsking(null);
        onDone(`срок перенесён на «${short(to.period, 30)}», ${short(name, 40)}`, null);
      },
    });
  const { pieces = 0, series = [] } = item;
  const split = () =>
    act.run({
      ask: () => call.splitItem({ id }),
      landed: () => shows(id, (now) => now.pieces === undefined),
      take: () => onDone(`разделено на пункты: ${pieces}, ${short(name, 40)}`, null),
    });
  const join = () =>
    act.run({
      ask: () => call.joinItems({ ids: series }),
      landed: async () => !(await call.roadmap({})).items.some((now) => now.id === id && now.series),
      take: () => onDone(`соединено пунктов: ${series.length}, ${short(name, 40)}`, null),
    });
  const choose = (choice: Mark | Parting) => {
    act.forget();
    setParted(choice === SPLIT || choice === JOIN ? choice : null);
    if (choice === SPLIT) split();
    else if (choice === JOIN) join();
    else if (asksFirst(choice)) setAsking(choice);
    else mark(choice);
  };
  const parting: Parting[] = [...(pieces > 1 ? [SPLIT] : []), ...(series.length > 1 ? [JOIN] : [])] as Parting[];
  const [apart] = parting;
  const cancel = () => {
    setAsking(null);
    menu.current?.focus();
  };
  const about = [content ? `${no ? `№\u00a0${no} ` : ""}${event}` : "", responsible];

  return (
    <li>
      <span class="when">
        {end ? dayMonthYear(end) : period || "без срока"}
        {days === null || !isOpen(status) ? null : <span class={lookOf(days)}>{daysLeft(days)}</span>}
        <More.State item={item} />
      </span>
      <Place spot={item}>{name}</Place>
      <div class="line foot">
        <span class="quiet">{unbroken(named(about.filter(Boolean).join(" · ")))}</span>
        <Menu
          label={`Отметить: ${name}`}
          choices={[...marksFor(status), ...parting]}
          {...(apart && { apart })}
          onChoose={choose}
          disabled={act.waiting}
          button={menu}
        >
          {act.waiting ? "Записываем…" : "Отметить ▾"}
        </Menu>
      </div>
      <More.Facts item={item} />
      {asking === "перенесено" ? (
        <MoveForm period={period} approved={item.approved} waiting={act.waiting} onMove={move} onCancel={cancel} />
      ) : null}
      {asking && asking !== "перенесено" ? (
        <MarkForm mark={asking} waiting={act.waiting} onMark={(more) => mark(asking, more)} onCancel={cancel} />
      ) : null}
      {act.failure ? (
        <Failed
          failure={act.failure}
          what={parted ? notParted[parted] : asking === "перенесено" ? "Срок не перенесён" : "Отметка не поставлена"}
          onAgain={act.again}
          focus
        />
      ) : null}
    </li>
  );
}
