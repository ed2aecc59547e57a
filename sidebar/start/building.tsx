import { Bar } from "../parts/bar";
import { Button } from "../parts/button";
import { Why } from "../parts/failed";
import { Head } from "../parts/head";
import { part } from "../words/numbers";
import { counted, words } from "../words/plural";
import { buildingNow, type Progress } from "./build";
import type { Building } from "./use-building";

type Props = { building: Building; onStop(): void; onGoOn(): void; onOverview(): void };

const heads: Record<Building["at"], string> = {
  building: "Строим книгу",
  stopping: "Строим книгу",
  stopped: "Построение остановлено",
  failed: "Построение прервалось",
  done: "Книга построена",
};

export function BuildingView({ building, onStop, onGoOn, onOverview }: Props) {
  const { at, progress, failure } = building;
  const running = at === "building" || at === "stopping";
  return (
    <section>
      {/* the button that was pressed is gone, so the keyboard goes to the head */}
      <Head focus key={String(running)}>
        {heads[at]}
      </Head>
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
      {failure ? (
        <div class="failed" role="alert">
          <Why failure={failure} />
        </div>
      ) : null}
      {at === "stopped" || at === "failed" ? <Left progress={progress} /> : null}
      {running ? (
        <>
          <p class="quiet">Если закрыть панель, построенное останется, и книгу можно будет достроить.</p>
          <Button onClick={onStop} off={at === "stopping"}>
            Остановить
          </Button>
        </>
      ) : null}
      {at === "stopped" || at === "failed" ? (
        <Button look="primary" onClick={onGoOn}>
          Достроить
        </Button>
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
      <h2>Осталось построить</h2>
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
      <h2>Что сделать сначала</h2>
      <ol>
        <li>Откройте лист «Паспорт» и впишите то, чего не хватает.</li>
        <li>Просмотрите лист «Дорожная карта»: сроки и ответственных можно менять прямо в таблице.</li>
        <li>Откройте в панели «Проверка»: там видно, что ещё заполнить.</li>
      </ol>
      <Button look="primary" onClick={onOverview}>
        Открыть обзор
      </Button>
    </>
  );
}
