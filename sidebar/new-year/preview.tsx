import { useRef, useState } from "preact/hooks";
import type { NewYear } from "../../src/api/answers";
import { Button } from "../parts/button";
import { Head } from "../parts/head";
import { SheetRow } from "../parts/sheet-row";
import { Todo } from "./todo";

type Props = { seen: NewYear; onTurn(): void; onBack(): void };

/** What the new year will change, sheet by sheet; it asks once whether this is a copy. */
export function YearPreview({ seen: { from, to, begun, sheets, todo }, onTurn, onBack }: Props) {
  const [copy, setCopy] = useState(false);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const turn = () => {
    setAsked(!copy);
    if (copy) onTurn();
    else box.current?.focus();
  };
  return (
    <section>
      <Head focus>Книга на {to}</Head>
      <p>
        Из книги {from} учебного года получится книга следующего. Изменится та книга, которая открыта сейчас, поэтому
        сначала сделайте копию в меню «Файл» и откройте её.
      </p>
      {begun ? <p class="note">Прошлый раз переход прервался на середине. Он продолжится с того же места.</p> : null}
      <label class="card choice">
        <input
          type="checkbox"
          ref={box}
          checked={copy}
          aria-describedby={asked && !copy ? "copy-error" : undefined}
          onChange={(event) => setCopy(event.currentTarget.checked)}
        />
        <span>Это копия: прошлогодняя книга сохранена отдельно</span>
      </label>
      {asked && !copy ? (
        <p class="missing" id="copy-error" role="alert">
          Отметьте, что это копия. Если копии ещё нет, сделайте её в меню «Файл»
        </p>
      ) : null}
      <ul class="rows">
        {sheets.map(({ key, tab, says }) => (
          <SheetRow key={key} tab={tab} says={says} />
        ))}
      </ul>
      {todo.length > 0 ? (
        <>
          <h2>Что останется посмотреть: {todo.length}</h2>
          <Todo todo={todo} />
        </>
      ) : null}
      <div class="buttons stay">
        <Button look="primary" onClick={turn}>
          Перейти на {to}
        </Button>
        <Button onClick={onBack}>Вернуться</Button>
      </div>
    </section>
  );
}
