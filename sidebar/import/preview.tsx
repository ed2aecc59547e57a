import type { Import } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import type { Failure } from "../rpc";
import { unbroken } from "../words/short";
import { Choice, Doubts } from "./doubts";
import { Items } from "./items";

type Props = {
  read: Import;
  /** The table is being read anew with another choice. */
  reading: boolean;
  failure: { failure: Failure; what: string; again(): void } | null;
  onChoose(id: string, key: string): void;
  onApply(): void;
  onBack(): void;
};

/** The table as it will be in the roadmap: its columns, what is doubtful, the items, what stays outside. */
export function ImportPreview({ read, reading, failure, onChoose, onApply, onBack }: Props) {
  const named = useNamed();
  const doubts = read.doubts.filter(({ code }) => code !== "column");
  const leftovers = read.leftovers.filter(({ why }) => why !== "label");
  const nothing = read.counts.items + read.counts.stages === 0;
  const meanings = read.meanings;
  return (
    <section>
      <Head focus>Что получится</Head>
      <p role="status">{reading ? "Читаем с новым выбором…" : named(read.says)}</p>
      {failure ? <Failed failure={failure.failure} what={failure.what} onAgain={failure.again} focus /> : null}
      {read.columns.length > 0 ? (
        <section>
          <h2>Столбцы: {read.columns.length}</h2>
          <details open={read.columns.some(({ sure }) => !sure)}>
            <summary>Что в каком столбце</summary>
            <ul class="columns">
              {read.columns.map(({ id, col, head, meaning, sure }) => (
                <li key={col}>
                  <span>
                    {unbroken(head) || `Столбец ${col}, без заголовка`}{" "}
                    {sure ? null : <span class="state moved">проверьте</span>}
                  </span>
                  <Choice
                    label={`Столбец ${col}, ${head || "без заголовка"}`}
                    choices={meanings}
                    value={meaning ?? "skip"}
                    onChoose={(key) => onChoose(id, key)}
                  />
                </li>
              ))}
            </ul>
          </details>
        </section>
      ) : null}
      {doubts.length > 0 ? (
        <section>
          <h2>Сомнения в строках: {doubts.length}</h2>
          <Doubts doubts={doubts} onChoose={onChoose} />
        </section>
      ) : null}
      {nothing ? null : (
        <section>
          <h2>Строки карты: {read.counts.items}</h2>
          <Items read={read} />
        </section>
      )}
      {leftovers.length > 0 ? (
        <section>
          <h2>Останется вне карты: {leftovers.length}</h2>
          <details>
            <summary>Показать список</summary>
            <ul class="rows">
              {leftovers.map(({ row, col, text, says }) => (
                <li key={`${row}.${col}.${text}`}>
                  <span class="quiet">
                    Строка {row}: {named(says)}
                  </span>
                  <span>{named(text)}</span>
                </li>
              ))}
            </ul>
          </details>
        </section>
      ) : null}
      <div class="buttons stay">
        <Button look="primary" off={reading || nothing} onClick={onApply}>
          Перенести в карту
        </Button>
        <Button off={reading} onClick={onBack}>
          Выбрать другую таблицу
        </Button>
      </div>
    </section>
  );
}
