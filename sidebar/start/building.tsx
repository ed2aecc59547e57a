import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ProgrammeInput } from "../../src/api/answers";
import { Bar } from "../parts/bar";
import { Slow } from "../parts/waiting";
import { call, Failure } from "../rpc";
import { part } from "../words/numbers";
import { counted, words } from "../words/plural";
import { before, buildingNow, buildSheets, type Progress } from "./build";

export type Building = {
  input: ProgrammeInput;
  progress: Progress;
  at: "building" | "stopping" | "stopped" | "failed" | "done";
  failure: Failure | null;
};

/** Builds sheet by sheet; what is built stays, so it can be gone on with after a stop, a failure or a closed panel. */
export function useBuilding(onEnd: () => void) {
  const [building, setBuilding] = useState<Building | null>(null);
  const asked = useRef({ stop: false });
  const change = (news: Partial<Building>) => setBuilding((was) => (was ? { ...was, ...news } : was));

  const start = async (input: ProgrammeInput, left: string[], total: number) => {
    asked.current = { stop: false };
    setBuilding({ input, progress: before(left, total), at: "building", failure: null });
    try {
      const step = () => call.createProgramme({ ...input, step: true });
      const at = await buildSheets(step, asked.current, (progress) => change({ progress }));
      change({ at });
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure("unknown", "Построение остановилось.");
      change({ at: "failed", failure });
    }
    onEnd();
  };
  const stop = () => {
    asked.current.stop = true;
    change({ at: "stopping" });
  };
  return { building, start, stop, leave: () => setBuilding(null) };
}

type Props = { building: Building; onStop(): void; onGoOn(): void; onOverview(): void };

export function BuildingView({ building, onStop, onGoOn, onOverview }: Props) {
  const { at, progress, failure } = building;
  const head = useRef<HTMLHeadingElement>(null);
  const running = at === "building" || at === "stopping";
  // the button that was pressed is gone, so the keyboard goes to the head
  useLayoutEffect(() => head.current?.focus(), [running]);
  const heads = {
    building: "Строим книгу",
    stopping: "Строим книгу",
    stopped: "Построение остановлено",
    failed: "Построение прервалось",
    done: "Книга построена",
  };
  return (
    <section>
      <h1 ref={head} tabIndex={-1}>
        {heads[at]}
      </h1>
      <p role="status">
        {at === "stopping"
          ? "Закончим начатый лист и остановимся…"
          : buildingNow(running ? progress : { ...progress, now: null })}
      </p>
      <Bar
        part={part(progress.built, progress.total)}
        label="Построение книги"
        text={buildingNow(progress)}
        now={progress.built}
        max={progress.total}
      />
      <Slow waiting={running} key={progress.built} />
      {failure ? (
        <div class="failed" role="alert">
          <p>{failure.says}</p>
        </div>
      ) : null}
      {at === "stopped" || at === "failed" ? <Left progress={progress} /> : null}
      {running ? (
        <>
          <p class="quiet">Если закрыть панель, построенное останется, и книгу можно будет достроить.</p>
          <button type="button" class="button" onClick={onStop} aria-disabled={at === "stopping"}>
            Остановить
          </button>
        </>
      ) : null}
      {at === "stopped" || at === "failed" ? (
        <button type="button" class="button primary" onClick={onGoOn}>
          Достроить
        </button>
      ) : null}
      {at === "done" ? <Done onOverview={onOverview} /> : null}
    </section>
  );
}

function Left({ progress: { built, left } }: { progress: Progress }) {
  return (
    <>
      <p>
        {built > 0 ? `Готовое остаётся как есть: ${counted(built, words.sheet)}.` : "Ни один лист ещё не построен."}{" "}
        Введённое вами не изменено.
      </p>
      <p class="strong">Осталось построить</p>
      <ul class="plain">
        {left.map((tab) => (
          <li key={tab}>{tab}</li>
        ))}
      </ul>
    </>
  );
}

function Done({ onOverview }: { onOverview(): void }) {
  return (
    <>
      <p>Что сделать сначала:</p>
      <ol>
        <li>Откройте лист «Паспорт» и впишите то, чего не хватает.</li>
        <li>Просмотрите лист «Дорожная карта»: сроки и ответственных можно менять прямо в таблице.</li>
        <li>Откройте в панели «Проверка»: там видно, что ещё заполнить.</li>
      </ol>
      <button type="button" class="button primary" onClick={onOverview}>
        Открыть обзор
      </button>
    </>
  );
}
