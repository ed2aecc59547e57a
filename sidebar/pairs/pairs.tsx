import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ListedPair } from "../../src/api/answers-pair-orders";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Empty } from "../parts/empty";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Place } from "../parts/place";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import type { ToPrint } from "../print/print";
import { dayMonthYear } from "../words/dates";
import { counted, words } from "../words/plural";
import { DeedForm } from "./deed-form";
import { type DeedKey, deeds } from "./deeds";
import { MeetingPane } from "./meeting";
import { PairRow } from "./pair-row";
import { everyPair, isReady, type Picked, pick, type Stand, standOf } from "./pick";
import { ProposalPane } from "./proposal";

type Props = { shown: boolean; edition: number; onPrint(asked: ToPrint): void };

const PORTION = 50;
const stands: [Stand, string][] = [
  ["all", "все"],
  ["agree", "ждут согласия"],
  ["approve", "ждут приказа"],
  ["working", "работают"],
  ["over", "завершены"],
];

/** Which of the chosen pairs each act takes. */
const takes: Record<"agree" | "approve" | "extend" | "finish", (pair: ListedPair) => boolean> = {
  agree: (pair) => isReady(pair, "agree"),
  approve: (pair) => isReady(pair, "approve"),
  extend: (pair) => standOf(pair) === "working",
  finish: (pair) => standOf(pair) === "working",
};

/** How a paper asks for pairs: a group once, by its number. */
const numbersOf = (pairs: readonly ListedPair[]) => [...new Set(pairs.map(({ no, id }) => no || id))];

/** «Пары»: what each waits for; agreement, order, extension and end for one pair or for many at once. */
export function PairsScreen({ shown, edition, onPrint }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("pairs", {});
  const { done } = useAround();
  const named = useNamed();
  const [picked, setPicked] = useState<Picked>(everyPair);
  const [portions, setPortions] = useState(1);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [deed, setDeed] = useState<keyof typeof takes | null>(null);
  const [aside, setAside] = useState<"proposal" | "meeting" | null>(null);
  const list = useRef<HTMLHeadingElement>(null);
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);
  const found = useMemo(() => answer && pick(answer.pairs, picked, named), [answer, picked, named]);

  if (!answer || !found) {
    if (failure) return <Failed failure={failure} what="Пары не открылись" onAgain={load} screen />;
    return <Waiting what="Читаем пары" shape={shapes.problems} />;
  }
  const { pairs, waiting: again } = answer;
  const finish = (says: string) => {
    setDeed(null);
    setAside(null);
    setTicked(new Set());
    done(says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, ""));
    void load();
  };
  if (aside === "proposal") return <ProposalPane onDone={finish} onBack={() => setAside(null)} />;
  if (aside === "meeting") return <MeetingPane onDone={finish} onBack={() => setAside(null)} />;
  if (pairs.length === 0)
    return (
      <Empty head="Пар пока нет">
        <p>Книга подберёт пары по базам или впишите пару на лист: код наставника и код наставляемого.</p>
        <div class="buttons">
          <Button look="primary" onClick={() => setAside("proposal")}>
            Предложить пары
          </Button>
          <Button onClick={() => setAside("meeting")}>Отметить общую встречу</Button>
        </div>
        <p>
          <Place spot={{ sheet: "pairs", tab: "Пары", cell: "" }} />
        </p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </Empty>
    );
  const onPick = (more: Partial<Picked>) => {
    setPicked((was) => ({ ...was, ...more }));
    setPortions(1);
  };
  const marked = pairs.filter(({ id }) => ticked.has(id));
  const chosen = ticked.size > 0 ? marked : found.shown;
  const onDone = (says: string) => {
    list.current?.focus({ preventScroll: true });
    finish(says);
  };
  const seen = found.shown.slice(0, portions * PORTION);
  const left = found.shown.length - seen.length;
  const able = (Object.keys(takes) as (keyof typeof takes)[]).flatMap((key) => {
    const of = chosen.filter((pair) => pair.id !== "" && takes[key](pair));
    return of.length > 0 ? [{ key, of }] : [];
  });
  const opened = able.find(({ key }) => key === deed);
  return (
    <>
      <header class="head">
        <Head news={answer}>Пары</Head>
        <p>{answer.asOf ? `на ${dayMonthYear(answer.asOf)}` : "дата не задана"}</p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <search>
        <label class="field">
          <span class="unseen">Найти пару</span>
          <input
            type="search"
            autocomplete="off"
            value={picked.text}
            placeholder="Найти: код, имя, предмет, приказ"
            onInput={(event) => onPick({ text: event.currentTarget.value })}
          />
        </label>
        <fieldset class="filter">
          <legend class="unseen">Какие пары</legend>
          {stands.map(([key, name]) => (
            <button type="button" key={key} aria-pressed={picked.stand === key} onClick={() => onPick({ stand: key })}>
              {name} {found.count(key)}
            </button>
          ))}
        </fieldset>
      </search>
      {again.length > 0 ? <p class="missing">Ждут новой пары: {named(again.join(", "))}</p> : null}
      <section>
        <h2>Что сделать</h2>
        {opened ? (
          <DeedForm
            key={opened.key}
            of={opened.key as DeedKey}
            answer={answer}
            pairs={opened.of}
            onDone={onDone}
            onCancel={() => setDeed(null)}
          />
        ) : (
          <>
            <p class="quiet">{`${ticked.size > 0 ? "с отмеченными" : "со всеми показанными"}: ${chosen.length}`}</p>
            <div class="buttons">
              <Button look="small" onClick={() => setAside("proposal")}>
                Предложить пары
              </Button>
              <Button look="small" onClick={() => setAside("meeting")}>
                Отметить общую встречу
              </Button>
              {able.map(({ key, of }) => (
                <Button key={key} look="small" onClick={() => setDeed(key)}>
                  {deeds[key].name}: {of.length}
                </Button>
              ))}
              <Button look="small" onClick={() => onPrint({ document: "pair-list" })}>
                Напечатать список
              </Button>
              <Button look="small" onClick={() => onPrint({ document: "pair-order" })}>
                Напечатать приказ
              </Button>
              <Button look="small" onClick={() => onPrint({ document: "pair-plan", pairs: numbersOf(marked) })}>
                Напечатать планы
              </Button>
              <Button look="small" onClick={() => onPrint({ document: "pair-report" })}>
                Напечатать отчёт
              </Button>
            </div>
          </>
        )}
      </section>
      <section>
        <h2 ref={list} tabIndex={-1}>
          Список
        </h2>
        <p class="quiet" role="status">
          {found.shown.length === pairs.length
            ? `всего ${counted(pairs.length, words.pair)}`
            : `${counted(found.shown.length, words.pair)} из ${pairs.length}`}
        </p>
        {found.shown.length === 0 ? (
          <Button look="link" onClick={() => onPick(everyPair)}>
            Показать все
          </Button>
        ) : null}
        {ticked.size > 0 ? (
          <Button look="link" onClick={() => setTicked(new Set())}>
            Снять отметки: {ticked.size}
          </Button>
        ) : null}
        <ul class="rows">
          {seen.map((pair) => (
            <PairRow
              key={`${pair.id} ${pair.cell}`}
              answer={answer}
              pair={pair}
              ticked={ticked.has(pair.id)}
              onTick={(on) =>
                setTicked((was) => new Set(on ? [...was, pair.id] : [...was].filter((id) => id !== pair.id)))
              }
              onDone={onDone}
              onPlan={() => onPrint({ document: "pair-plan", pairs: numbersOf([pair]) })}
            />
          ))}
        </ul>
        {left > 0 ? (
          <Button onClick={() => setPortions(portions + 1)}>
            Показать ещё {Math.min(PORTION, left)} из {left}
          </Button>
        ) : null}
      </section>
    </>
  );
}
