import { useState } from "preact/hooks";
import type { Import, ImportItem } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { unbroken } from "../words/short";

type Props = { read: Import };

const PORTION = 20;

const nameOf = ({ no, name, stage }: Import["stages"][number]) =>
  name === "" ? `Этап ${stage} без названия` : no && !name.startsWith(no) ? `${no}. ${name}` : name;

/** What the document has in these rows, a line a row. */
function Before({ item, source }: { item: ImportItem; source: Import["source"] }) {
  const named = useNamed();
  const texts = item.rows.map((row) => (source[row - 1] ?? []).filter((cell) => cell.trim() !== "").join(" | "));
  return (
    <p class="was">
      <span class="quiet">
        Было, {item.rows.length > 1 ? `строки ${item.rows.join(", ")}` : `строка ${item.rows[0]}`}
      </span>
      {texts.some(Boolean) ? <span>{unbroken(named(texts.join(" ")))}</span> : null}
    </p>
  );
}

function After({ item }: { item: ImportItem }) {
  const named = useNamed();
  const known = item.read.kind !== "unknown";
  const who = [item.responsible, item.form, item.result].filter(Boolean).join(" · ");
  return (
    <div class="now">
      <p>
        <span class="strong">
          {item.no ? `${item.no}. ` : ""}
          {named(item.event)}
        </span>
        {item.content ? <span> {named(item.content)}</span> : null}
      </p>
      <p class={item.period && !known ? "missing" : "quiet"}>
        {item.period ? named(`${item.period}: ${item.read.says}`) : "срока нет"}
      </p>
      {who ? <p class="quiet">{named(who)}</p> : null}
    </div>
  );
}

/** The items as they will stand, each below its own row of the document. */
export function Items({ read }: Props) {
  const named = useNamed();
  const [portions, setPortions] = useState(1);
  const seen = read.items.slice(0, portions * PORTION);
  const left = read.items.length - seen.length;
  const stages = read.stages.filter(
    (of) => of.part === null || seen.some(({ stage, part }) => stage === of.stage && part === of.part),
  );
  return (
    <>
      {stages.map((of) => {
        const items = seen.filter(({ stage, part }) => stage === of.stage && part === of.part);
        return (
          <section key={`${of.stage}.${of.part ?? ""}`}>
            <h3>{named(nameOf(of))}</h3>
            <ul class="rows">
              {items.map((item, at) => (
                // an item has no name of its own before it is written
                <li key={`${item.rows.join()} ${at}`}>
                  <Before item={item} source={read.source} />
                  <After item={item} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {left > 0 ? (
        <Button look="link" onClick={() => setPortions(portions + 1)}>
          Показать ещё {Math.min(PORTION, left)} из {left}
        </Button>
      ) : null}
    </>
  );
}
