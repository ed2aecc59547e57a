import { useState } from "preact/hooks";
import type { Proposal, WhatIf } from "../../src/api/answers-proposal";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { inDays } from "../words/dates";
import { LeftOver } from "./left-over";
import { type NextTry, NextTryFields } from "./next-try";
import { ProposedRow } from "./proposed-row";
import { ScoreMatrix } from "./score-matrix";
import { Tried } from "./tried";

type Mode = Proposal["mode"];
type Props = { onDone(says: string): void; onBack(): void };

const PORTION = 50;
const modes: [Mode, string, string][] = [
  ["optimal", "лучшие", "Больше пар, потом больше совпадений. Желания после встречи учтены."],
  ["stable", "устойчивые", "Никакие двое не захотят поменять пару на другую."],
];
const NEW = (of: Proposal) => of.pairs.filter(({ origin }) => origin === "new");

const helpOf = ({ nextTry, responsible }: NextTry) => ({
  ...(nextTry && { nextTry }),
  ...(responsible.trim() && { responsible: responsible.trim() }),
});

/** «Предложить пары»: who fits whom and why, who is left, what a change would bring; written only by its button. */
export function ProposalPane({ onDone, onBack }: Props) {
  const [mode, setMode] = useState<Mode>("optimal");
  const [answer, setAnswer] = useState<Proposal | null>(null);
  const [tried, setTried] = useState<WhatIf[]>([]);
  const [portions, setPortions] = useState(1);
  const [next, setNext] = useState<NextTry>({ nextTry: inDays(14), responsible: "педагог-психолог" });
  const asking = useAct();
  const writing = useAct();
  const named = useNamed();
  const ask = (of: Mode, changes: WhatIf[]) =>
    asking.run({
      ask: () => call.proposePairs({ mode: of, ...(changes.length > 0 && { whatIf: changes }) }),
      take: (said) => {
        if (!said) return;
        setMode(of);
        setTried(changes);
        setAnswer(said);
        setPortions(1);
      },
    });
  const fresh = answer ? NEW(answer) : [];
  const left = answer?.left.length ?? 0;
  const write = () =>
    writing.run({
      ask: () => call.proposePairs({ mode, apply: true, ...(left > 0 && helpOf(next)) }),
      landed: async () => {
        const wanted = answer ? NEW(answer).map(({ mentor, mentee }) => `${mentor} – ${mentee}`) : [];
        const there = new Set((await call.pairs({})).pairs.map((pair) => pair.with));
        return wanted.length > 0 && wanted.every((pair) => there.has(pair));
      },
      take: (said) => onDone(said?.says ?? "предложенные пары записаны"),
    });
  const choice = (
    <fieldset class="filter">
      <legend>Какие пары искать</legend>
      {modes.map(([key, name, help]) => (
        <button
          type="button"
          key={key}
          title={help}
          aria-pressed={mode === key}
          onClick={() => (answer ? ask(key, tried) : setMode(key))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
  const seen = fresh.slice(0, portions * PORTION);
  const stable = answer && answer.blocking.length === 0;
  return (
    <section>
      <Head focus>Предложить пары</Head>
      {choice}
      <p class="quiet">{modes.find(([key]) => key === mode)?.[2]}</p>
      {answer ? null : (
        <>
          <p>
            Сравним запросы и компетенции, предметы, форму, возраст и желания после встречи. В книге ничего не
            изменится, пока вы не запишете пары.
          </p>
          <div class="buttons">
            <Button look="primary" off={asking.waiting} onClick={() => ask(mode, [])}>
              Подобрать
            </Button>
            <Button onClick={onBack}>Вернуться к списку</Button>
          </div>
        </>
      )}
      <p class="quiet" role="status">
        {asking.waiting ? "Подбираем…" : writing.waiting ? "Записываем пары…" : ""}
      </p>
      {asking.failure ? (
        <Failed failure={asking.failure} what="Подобрать не получилось" onAgain={asking.again} focus />
      ) : null}
      {answer ? (
        <>
          <p>
            <strong>{named(answer.says)}</strong>
          </p>
          <p class="quiet">
            {stable
              ? "Проверка устойчивости: 0 – никто не хотел бы поменяться."
              : `Проверка устойчивости: ${answer.blocking.length}. Охотнее были бы вместе: ${named(
                  answer.blocking
                    .slice(0, 5)
                    .map(({ mentor, mentee }) => `${mentor} – ${mentee}`)
                    .join(", "),
                )}`}
          </p>
          {answer.faults.length > 0 ? (
            <ul class="rows">
              {answer.faults.map(({ says, ...spot }) => (
                <li key={`${spot.cell} ${says}`}>
                  <span class="missing">{named(says)}</span> <Place spot={spot} />
                </li>
              ))}
            </ul>
          ) : null}
          <Tried answer={answer} tried={tried} waiting={asking.waiting} onTry={(changes) => ask(mode, changes)} />
          {writing.failure ? (
            <Failed failure={writing.failure} what="Пары не записаны" onAgain={writing.again} focus />
          ) : null}
          {left > 0 ? <NextTryFields count={left} value={next} onChange={setNext} /> : null}
          <div class="buttons">
            <Button
              look="primary"
              off={fresh.length + left === 0 || tried.length > 0 || writing.waiting || asking.waiting}
              onClick={write}
            >
              {fresh.length > 0 || left === 0
                ? `Записать в книгу: ${fresh.length}`
                : `Записать на лист «Поддержка»: ${left}`}
            </Button>
            <Button onClick={onBack}>Вернуться к списку</Button>
          </div>
          <ScoreMatrix />
          <h2>Новые пары</h2>
          {fresh.length === 0 ? <p class="quiet">Новых пар нет.</p> : null}
          <ul class="rows">
            {seen.map((pair) => (
              <ProposedRow key={`${pair.mentor} ${pair.mentee}`} pair={pair} />
            ))}
          </ul>
          {fresh.length > seen.length ? (
            <Button onClick={() => setPortions(portions + 1)}>
              Показать ещё {Math.min(PORTION, fresh.length - seen.length)} из {fresh.length - seen.length}
            </Button>
          ) : null}
          <LeftOver left={answer.left} onTry={(change) => ask(mode, [...tried, change])} />
        </>
      ) : null}
    </section>
  );
}
