import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Undone } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { shapes, Waiting } from "../parts/waiting";
import { dayAndTime } from "../words/dates";
import { quotedValue } from "../words/short";
import type { Undo } from "./use-undo";

type Props = { undo: Undo; onClose(): void };

/** Asks in the panel before the last act is taken back, and shows what became of it. */
export function UndoDialog({ undo, onClose }: Props) {
  const { answer, failure, load } = useAnswer("lastAction", {});
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const { undone, act } = undo;
  const named = useNamed();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    if (!undone) void load();
  }, []);
  // what was pressed is gone
  useEffect(() => head.current?.focus(), [undone]);

  const action = answer?.action ?? null;
  const close = () => dialog.current?.close();
  const asking = !undone && action;
  return (
    <dialog
      class="asking"
      ref={dialog}
      aria-labelledby="undo-head"
      onClose={() => {
        act.forget();
        onClose();
      }}
      onKeyDown={(event) => {
        // else the host takes Escape for closing the panel
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <h2 id="undo-head" ref={head} tabIndex={-1}>
        {undone ? "Действие отменено" : "Отменить последнее действие"}
      </h2>
      {undone ? <Result undone={undone} /> : null}
      {!undone && !answer && !failure ? <Waiting what="Смотрим, что сделано" shape={shapes.lines} /> : null}
      {!undone && failure ? <Failed failure={failure} what="Последнее действие не прочитано" onAgain={load} /> : null}
      {!undone && answer && !action ? (
        <p>Отменять нечего: дополнение ещё ничего не меняло в этой книге или всё уже отменено.</p>
      ) : null}
      {asking ? (
        <>
          <p class="strong">{named(asking.says)}</p>
          <p class="quiet">
            {dayAndTime(asking.at)}, ячеек: {asking.cells}
          </p>
          <p>Вернётся то, что было раньше. Ячейки, которые с тех пор изменили, останутся как есть.</p>
        </>
      ) : null}
      {act.failure ? <Failed failure={act.failure} what="Отменить не получилось" onAgain={act.again} focus /> : null}
      <div class="buttons">
        {asking ? (
          <Button look="primary" off={act.waiting} onClick={() => undo.undo(asking, () => {})}>
            {act.waiting ? "Отменяем…" : "Отменить"}
          </Button>
        ) : null}
        <Button onClick={close}>Закрыть</Button>
      </div>
    </dialog>
  );
}

function Result({ undone: { says, cells, kept } }: { undone: Undone }) {
  const named = useNamed();
  return (
    <>
      <p class="strong">{named(says)}</p>
      <p role="status">Возвращено ячеек: {cells}.</p>
      {kept.length > 0 ? (
        <>
          <p>Оставлено как есть: {kept.length}. Эти ячейки с тех пор изменили, посмотрите их сами.</p>
          <ul class="rows">
            {kept.map((cell) => (
              <li key={`${cell.sheet}!${cell.cell}`}>
                <Place spot={cell} />
                <span>
                  сейчас {named(quotedValue(cell.found))}, было записано {named(quotedValue(cell.expected))}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
