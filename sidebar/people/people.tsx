import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ConsentsInput, ListedPerson } from "../../src/api/answers";
import { useAct } from "../act";
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
import { asFailure, call, type Failure } from "../rpc";
import { dayMonthYear } from "../words/dates";
import { counted, words } from "../words/plural";
import { ConsentsForm } from "./consents-form";
import { type Entered, enterConsents, type Progress } from "./enter";
import { Filters } from "./filters";
import { PersonRow } from "./person-row";
import { everybody, type Picked, pick } from "./pick";
import { Skipped } from "./skipped";
import { type Withdrawal, WithdrawForm } from "./withdraw-form";

type Props = { shown: boolean; edition: number; onForms(people: readonly string[]): void };

const PORTION = 50;

export function PeopleScreen({ shown, edition, onForms }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("people", {});
  const { done } = useAround();
  const named = useNamed();
  const [picked, setPicked] = useState<Picked>(everybody);
  const [portions, setPortions] = useState(1);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<"enter" | "withdraw" | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [lost, setLost] = useState<{ failure: Failure; again(): void } | null>(null);
  const [skipped, setSkipped] = useState<Entered["skipped"]>([]);
  const withdrawing = useAct();
  const list = useRef<HTMLHeadingElement>(null);
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);
  const found = useMemo(() => answer && pick(answer.people, picked, named), [answer, picked, named]);

  if (!answer || !found) {
    if (failure) return <Failed failure={failure} what="Участники не открылись" onAgain={load} screen />;
    return <Waiting what="Читаем базы" shape={shapes.problems} />;
  }
  const { people, sheets, purposes } = answer;
  if (people.length === 0)
    return (
      <Empty head="Участников пока нет">
        <p>Впишите коды в базы: здесь появятся согласия, пары и то, что сделать дальше.</p>
        <p>
          <Place spot={{ sheet: "mentors", tab: sheets.mentors.tab, cell: "" }} />
        </p>
        <p>
          <Place spot={{ sheet: "mentees", tab: sheets.mentees.tab, cell: "" }} />
        </p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </Empty>
    );
  const onPick = (more: Partial<Picked>) => {
    setPicked((was) => ({ ...was, ...more }));
    setPortions(1);
  };
  const tick = ({ code }: ListedPerson, on: boolean) =>
    setTicked((was) => new Set(on ? [...was, code] : [...was].filter((of) => of !== code)));
  const chosen = ticked.size > 0 ? people.filter(({ code }) => ticked.has(code)) : found.shown;
  const codes = chosen.map(({ code }) => code);
  const finish = (says: string) => {
    setForm(null);
    setTicked(new Set());
    done(says);
    list.current?.focus({ preventScroll: true });
    void load();
  };
  const enter = async (input: Omit<ConsentsInput, "people">) => {
    if (progress) return;
    setLost(null);
    setProgress({ done: 0, all: codes.length });
    try {
      const entered = await enterConsents(answer, { ...input, people: codes }, setProgress);
      setSkipped(entered.skipped);
      if (entered.added > 0) finish(`внесено согласий: ${entered.added}`);
      else setForm(null);
    } catch (error) {
      setLost({ failure: asFailure(error), again: () => void enter(input) });
      void load();
    }
    setProgress(null);
  };
  const withdraw = (of: Withdrawal) =>
    withdrawing.run({
      ask: () => call.withdrawConsents({ people: codes, ...of }),
      landed: async () => {
        const now = (await call.people({})).people.filter(({ code }) => codes.includes(code));
        return now.some(({ consents = [] }) =>
          consents.some(({ purpose, withdrawn }) => withdrawn === of.on && of.purposes.includes(purpose)),
        );
      },
      take: (answer) => finish(answer ? `отозвано согласий: ${answer.withdrawn}` : "согласия отозваны"),
    });
  const seen = found.shown.slice(0, portions * PORTION);
  const left = found.shown.length - seen.length;
  const toward = ticked.size > 0 ? `отмеченным участникам: ${chosen.length}` : `всем показанным: ${chosen.length}`;
  return (
    <>
      <header class="head">
        <Head news={answer}>Участники</Head>
        <p>{answer.asOf ? `на ${dayMonthYear(answer.asOf)}` : "дата не задана"}</p>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <Filters people={people} picked={picked} counts={found.counts} onPick={onPick} />
      {chosen.length > 0 || form !== null ? (
        <section>
          <h2>Согласия</h2>
          {form === null ? (
            <>
              <p class="quiet">{toward}</p>
              <div class="buttons">
                <Button look="small" onClick={() => setForm("enter")}>
                  Внести
                </Button>
                <Button look="small" onClick={() => setForm("withdraw")}>
                  Отозвать
                </Button>
                <Button look="small" onClick={() => onForms(codes)}>
                  Напечатать бланки
                </Button>
              </div>
            </>
          ) : null}
          {form === "enter" ? (
            <ConsentsForm
              codes={codes}
              purposes={purposes}
              progress={progress}
              onSend={(input) => void enter(input)}
              onCancel={() => setForm(null)}
            />
          ) : null}
          {form === "withdraw" ? (
            <WithdrawForm
              codes={codes}
              purposes={purposes}
              waiting={withdrawing.waiting}
              onSend={withdraw}
              onCancel={() => setForm(null)}
            />
          ) : null}
          {lost ? <Failed failure={lost.failure} what="Внесено не всё" onAgain={lost.again} focus /> : null}
          {withdrawing.failure ? (
            <Failed failure={withdrawing.failure} what="Согласия не отозваны" onAgain={withdrawing.again} focus />
          ) : null}
        </section>
      ) : null}
      <Skipped skipped={skipped} onClose={() => setSkipped([])} />
      <section>
        <h2 ref={list} tabIndex={-1}>
          Список
        </h2>
        <p class="quiet" role="status">
          {found.shown.length === people.length
            ? `всего ${counted(people.length, words.person)}`
            : `${counted(found.shown.length, words.person)} из ${people.length}`}
        </p>
        {found.shown.length === 0 ? <p class="quiet">Таких участников нет.</p> : null}
        {ticked.size > 0 ? (
          <Button look="link" onClick={() => setTicked(new Set())}>
            Снять отметки: {ticked.size}
          </Button>
        ) : null}
        <ul class="rows">
          {seen.map((person) => (
            <PersonRow
              key={`${person.role} ${person.at}`}
              person={person}
              sheets={sheets}
              purposes={purposes}
              ticked={ticked.has(person.code)}
              onTick={(on) => tick(person, on)}
            />
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
