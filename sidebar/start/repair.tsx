import { useState } from "preact/hooks";
import type { Repaired } from "../../src/api/answers";
import { useDoing } from "../answer";
import { Failed } from "../parts/failed";
import { useSay } from "../parts/said";
import { Slow } from "../parts/waiting";
import { call } from "../rpc";
import { counted, words } from "../words/plural";

/** Formulas, lists and heads of the book: first what would be mended, then the mending. */
export function Repair({ onChanged }: { onChanged(): Promise<void> }) {
  const [found, setFound] = useState<Repaired["changes"] | null>(null);
  const looking = useDoing();
  const mending = useDoing();
  const say = useSay();
  const waiting = looking.waiting || mending.waiting;

  const look = () => {
    mending.forget();
    return looking.run(async () => setFound((await call.repairBook({ preview: true })).changes));
  };
  const mend = () =>
    mending.run(async () => {
      const { written } = await call.repairBook({});
      setFound(null);
      say(written > 0 ? `Починено: внесено ${counted(written, words.change)}` : "Всё на месте, ничего не изменено");
      if (written > 0) await onChanged();
    });

  return (
    <section>
      <h2>Устройство книги</h2>
      <p>Формулы, выпадающие списки и заголовки. Введённое вами не меняется.</p>
      {found && found.length > 0 ? (
        <>
          <p class="strong">Что будет починено</p>
          <ul class="rows">
            {found.map(({ sheet, tab, says, count }) => (
              <li key={`${sheet} ${says}`}>
                <span class="strong">{tab}</span>
                <span>
                  {says}
                  {count > 1 ? ` (${counted(count, words.change)})` : ""}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p role="status">{found && found.length === 0 ? "Всё на месте, ничего не изменено" : ""}</p>
      {looking.failure ? <Failed failure={looking.failure} what="Книга не проверена" /> : null}
      {mending.failure ? <Failed failure={mending.failure} what="Починить не получилось" /> : null}
      <div class="buttons">
        {found && found.length > 0 ? (
          <button type="button" class="button primary" aria-disabled={waiting} onClick={mend}>
            Починить
          </button>
        ) : null}
        <button type="button" class="button" aria-disabled={waiting} onClick={look}>
          {found && found.length > 0 ? "Проверить ещё раз" : "Проверить устройство книги"}
        </button>
      </div>
      {waiting ? (
        <p class="quiet" role="status">
          {looking.waiting ? "Проверяем…" : "Чиним…"}
        </p>
      ) : null}
      <Slow waiting={waiting} />
    </section>
  );
}
