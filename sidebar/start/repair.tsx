import { useState } from "preact/hooks";
import type { Repaired } from "../../src/api/answers";
import { useAct } from "../act";
import { useAround } from "../around";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { call } from "../rpc";
import { counted, words } from "../words/plural";

const allWell = "Всё на месте, ничего не изменено";
const find = () => call.repairBook({ preview: true });

/** Formulas, lists and heads of the book: first what would be mended, then the mending. */
export function Repair({ onChanged }: { onChanged(): Promise<void> }) {
  const [found, setFound] = useState<Repaired["changes"] | null>(null);
  const looking = useAct();
  const mending = useAct();
  const { done } = useAround();
  const waiting = looking.waiting || mending.waiting;

  const look = () => {
    mending.forget();
    looking.run({ ask: find, take: (answer) => setFound(answer?.changes ?? null) });
  };
  const mend = () =>
    mending.run({
      ask: () => call.repairBook({}),
      landed: async () => (await find()).changes.length === 0,
      take: async (repaired) => {
        const none = repaired?.written === 0;
        setFound(none ? [] : null);
        if (none) return;
        done(repaired ? `книга починена, ${counted(repaired.written, words.change)}` : "книга починена");
        await onChanged();
      },
    });
  const some = found !== null && found.length > 0;

  return (
    <section>
      <h2>Устройство книги</h2>
      <p>Формулы, выпадающие списки и заголовки. Введённое вами не меняется.</p>
      {some ? <Changes changes={found} /> : null}
      <p role="status">{found && !some ? allWell : ""}</p>
      {looking.failure ? (
        <Failed failure={looking.failure} what="Книга не проверена" onAgain={looking.again} focus />
      ) : null}
      {mending.failure ? (
        <Failed failure={mending.failure} what="Починить не получилось" onAgain={mending.again} focus />
      ) : null}
      <div class="buttons">
        {some ? (
          <Button look="primary" off={waiting} onClick={mend}>
            {mending.waiting ? "Чиним…" : "Починить"}
          </Button>
        ) : null}
        <Button off={waiting} onClick={look}>
          {looking.waiting ? "Проверяем…" : some ? "Проверить ещё раз" : "Проверить устройство книги"}
        </Button>
      </div>
    </section>
  );
}

function Changes({ changes }: { changes: Repaired["changes"] }) {
  const named = useNamed();
  return (
    <>
      <h3 class="strong">Что будет починено</h3>
      <ul class="rows">
        {changes.map(({ sheet, tab, says, count }) => (
          <li key={`${sheet} ${says}`}>
            <span class="strong">{tab}</span>
            <span>
              {named(says)}
              {count > 1 ? ` (${counted(count, words.change)})` : ""}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
