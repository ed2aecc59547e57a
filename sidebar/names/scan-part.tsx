import { useState } from "preact/hooks";
import type { FoundPersonal, NamesScan } from "../../src/api/answers";
import { useAct } from "../act";
import { useAround } from "../around";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { short } from "../words/short";
import { codeOf } from "./known";
import { usePeople } from "./people";

const FIRST = 20;
const keyOf = ({ tab, cell, note, from }: FoundPersonal) => `${tab}!${cell} ${note} ${from}`;

/** Personal data in the book, by kind; a name that the open list knows is replaced by its code. */
export function ScanPart() {
  const [scan, setScan] = useState<NamesScan | null>(null);
  const scanning = useAct();
  const look = () => scanning.run({ ask: () => call.scanNames({}), take: setScan });
  return (
    <section>
      <h2>Персональные данные в книге</h2>
      <p class="quiet">
        Имена, телефоны, почта, СНИЛС, даты рождения, адреса, здоровье и учёт – на всех листах и в примечаниях.
      </p>
      <div class="buttons">
        <Button off={scanning.waiting} onClick={look}>
          {scanning.waiting ? "Проверяем…" : "Проверить книгу"}
        </Button>
      </div>
      {scanning.failure ? (
        <Failed failure={scanning.failure} what="Книга не проверена" onAgain={scanning.again} focus />
      ) : null}
      <p role="status">{scan && scan.kinds.length === 0 ? `Ничего не найдено, листов: ${scan.tabs}.` : ""}</p>
      {scan?.kinds.map(({ kind, name, count }) => (
        <section key={kind}>
          <h3 class="strong">
            {name}
            <span class="tally">{count}</span>
          </h3>
          <ul class="rows">
            {scan.found
              .filter((one) => one.kind === kind)
              .slice(0, FIRST)
              .map((found) => (
                <Finding key={keyOf(found)} found={found} onAgain={look} />
              ))}
          </ul>
          {count > FIRST ? <p class="quiet">Показаны первые {FIRST}. Поправьте их и проверьте снова.</p> : null}
        </section>
      ))}
    </section>
  );
}

type Props = { found: FoundPersonal; onAgain(): void };

function Finding({ found, onAgain }: Props) {
  const { tab, cell, kind, note, from, to, text } = found;
  const { full } = usePeople();
  const { done } = useAround();
  const replacing = useAct();
  const piece = text.slice(from, to);
  const code = kind === "name" ? codeOf(piece, full) : null;
  return (
    <li>
      <Place spot={found} />
      <span>
        {note ? "в примечании: " : ""}«{short(piece)}»
      </span>
      {code ? (
        <Button
          look="small"
          off={replacing.waiting}
          onClick={() =>
            replacing.run({
              // only the place and the code leave the page: who it is was looked up here
              ask: () => call.replaceName({ tab, cell, from, to, code, ...(note && { note }) }),
              take: (answer) => {
                done(answer?.says ?? `имя заменено кодом ${code}`);
                onAgain();
              },
            })
          }
        >
          Заменить кодом {code}
        </Button>
      ) : null}
      {replacing.failure ? (
        <Failed failure={replacing.failure} what="Имя не заменено" onAgain={replacing.again} focus />
      ) : null}
    </li>
  );
}
