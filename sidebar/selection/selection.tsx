import { useEffect, useMemo, useState } from "preact/hooks";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Empty } from "../parts/empty";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { Select } from "../parts/select";
import { shapes, Waiting } from "../parts/waiting";
import { counted, words } from "../words/plural";
import { AddForm } from "./add-form";
import { CandidateRow } from "./candidate-row";
import { everybody, type Picked, pick, subjectsOf } from "./pick";

type Props = { shown: boolean; edition: number; onPrint(): void };

const PORTION = 50;

/** «Отбор»: the candidates, what is missing of each, marks by criteria, the decision. */
export function SelectionScreen({ shown, edition, onPrint }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("candidates", {});
  const { done } = useAround();
  const named = useNamed();
  const [picked, setPicked] = useState<Picked>(everybody);
  const [portions, setPortions] = useState(1);
  const [adding, setAdding] = useState(false);
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);
  const found = useMemo(() => answer && pick(answer.candidates, picked, named), [answer, picked, named]);

  if (!answer || !found) {
    if (failure) return <Failed failure={failure} what="Отбор не открылся" onAgain={load} screen />;
    return <Waiting what="Читаем кандидатов" shape={shapes.problems} />;
  }
  const { candidates, decisions } = answer;
  const onDone = (says: string) => {
    setAdding(false);
    done(says);
    void load();
  };
  const form = adding ? <AddForm answer={answer} onDone={onDone} onCancel={() => setAdding(false)} /> : null;
  const toAdd = (
    <Button look={candidates.length === 0 ? "primary" : "small"} onClick={() => setAdding(true)}>
      Добавить кандидата
    </Button>
  );
  if (candidates.length === 0)
    return (
      <Empty head="Кандидатов пока нет">
        <p>
          Кандидат – участник из базы: его отмечают по критериям и решают, подходит ли он.
          {answer.here ? "" : " Лист «Отбор» появится с первым кандидатом, критерии вы впишете в его шапку."}
        </p>
        {form ? (
          <>
            <h2 class="unseen">Добавить</h2>
            {form}
          </>
        ) : (
          toAdd
        )}
        <Renew at={at} waiting={waiting} onRenew={load} />
      </Empty>
    );
  const onPick = (more: Partial<Picked>) => {
    setPicked((was) => ({ ...was, ...more }));
    setPortions(1);
  };
  const seen = found.shown.slice(0, portions * PORTION);
  const left = found.shown.length - seen.length;
  const subjects = subjectsOf(candidates);
  const pills = [
    { key: "", name: "все" },
    { key: "none", name: "без решения" },
    ...decisions.map(({ key, name }) => ({ key, name })),
  ];
  return (
    <>
      <header class="head">
        <Head news={answer}>Отбор</Head>
        <p>{counted(candidates.length, words.candidate)}</p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <search>
        <label class="field">
          <span class="unseen">Найти кандидата</span>
          <input
            type="search"
            autocomplete="off"
            value={picked.text}
            placeholder="Найти: код, кто это, имя"
            onInput={(event) => onPick({ text: event.currentTarget.value })}
          />
        </label>
        <fieldset class="filter">
          <legend class="unseen">Решение</legend>
          {pills.map(({ key, name }) => (
            <button
              type="button"
              key={key}
              aria-pressed={picked.decision === key}
              onClick={() => onPick({ decision: key })}
            >
              {name} {found.count(key)}
            </button>
          ))}
        </fieldset>
        {subjects.length > 0 ? (
          <Select
            label="Программа или предмет"
            value={picked.subject}
            options={[{ value: "", name: "Все" }, ...subjects.map((value) => ({ value, name: value }))]}
            onChoose={(subject) => onPick({ subject })}
          />
        ) : null}
      </search>
      {form ?? (
        <div class="buttons">
          {toAdd}
          <Button look="small" onClick={onPrint}>
            Напечатать протокол
          </Button>
        </div>
      )}
      <section>
        <h2>Кандидаты</h2>
        <p class="quiet" role="status">
          {found.shown.length === candidates.length
            ? `показаны все: ${candidates.length}`
            : `${counted(found.shown.length, words.candidate)} из ${candidates.length}`}
        </p>
        {found.shown.length === 0 ? (
          <Button look="link" onClick={() => onPick(everybody)}>
            Показать всех
          </Button>
        ) : null}
        <ul class="rows">
          {seen.map((candidate) => (
            <CandidateRow
              key={`${candidate.at} ${candidate.code}`}
              answer={answer}
              candidate={candidate}
              onDone={onDone}
            />
          ))}
        </ul>
        {left > 0 ? (
          <Button onClick={() => setPortions(portions + 1)}>Показать ещё {Math.min(PORTION, left)}</Button>
        ) : null}
      </section>
    </>
  );
}
