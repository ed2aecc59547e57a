import { useState } from "preact/hooks";
import type { NamesMode, NamesState, NamesSwitch } from "../../src/api/answers";
import { useAct } from "../act";
import { useAround } from "../around";
import { Bar } from "../parts/bar";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { call, forgetEarlier } from "../rpc";
import type { Entry } from "./list";
import { saveList } from "./list-part";
import { ModeChoice } from "./mode-choice";
import { type People, usePeople } from "./people";
import { modeName, RULE } from "./rule";

type Props = { state: NamesState; onSwitched(): Promise<void> };

const HISTORY =
  "Google сам хранит историю версий, и прежние имена в ней остались. Чтобы их не было, сделайте копию файла (Файл → Создать копию): у копии истории нет. Старый файл удалите и очистите корзину Диска.";

/** What is known of those who leave: the names of the book, with what the open list knows besides. */
const leaving = ({ names }: NamesSwitch, { list }: People): Entry[] => {
  const known = new Map((list?.entries ?? []).map((one) => [one.code, one]));
  const gone = names.map(({ code, name, position }) => ({ position, ...known.get(code), code, name }));
  const codes = new Set(gone.map(({ code }) => code));
  return [...gone, ...[...known.values()].filter(({ code }) => !codes.has(code))];
};

/** Whose names the book holds, and the switch: first shown, then kept by the user, then written tab by tab. */
export function SwitchPart({ state, onSwitched }: Props) {
  const people = usePeople();
  const { done } = useAround();
  const [to, setTo] = useState<NamesMode>(state.mode);
  const [preview, setPreview] = useState<NamesSwitch | null>(null);
  const [kept, setKept] = useState(false);
  const [written, setWritten] = useState<{ at: number; of: number } | null>(null);
  const [history, setHistory] = useState(false);
  const looking = useAct();
  const writing = useAct();
  const brings = to === "codes" ? [] : (people.list?.entries ?? []).map(({ code, name }) => ({ code, name }));

  const choose = (mode: NamesMode) => {
    setTo(mode);
    setPreview(null);
    setKept(false);
    looking.forget();
    writing.forget();
  };
  const look = () => looking.run({ ask: () => call.switchNames({ to, preview: true }), take: setPreview });
  const write = (shown: NamesSwitch) =>
    writing.run({
      ask: async () => {
        let left = shown.tabs;
        // once more where somebody has typed a name meanwhile
        for (let turn = 0; turn < 2 && left.length > 0; turn++) {
          for (const [i, { tab }] of left.entries()) {
            setWritten({ at: i, of: left.length });
            await call.switchNames({ to, tab });
          }
          left = (await call.switchNames({ to, preview: true })).tabs.filter(
            ({ cells, notes }) => cells.length + notes > 0,
          );
        }
        return call.switchNames({ to, ...(brings.length > 0 && { names: brings }) });
      },
      take: async () => {
        setWritten(null);
        setPreview(null);
        setKept(false);
        if (shown.leaves > 0) {
          people.open({ file: people.list?.file ?? "", entries: leaving(shown, people), says: [], unsaved: false });
          forgetEarlier();
          setHistory(true);
        }
        done(`хранение имён – «${modeName(to)}»`);
        await onSwitched();
      },
    });

  return (
    <section>
      <h2>Хранение имён</h2>
      <p>Сейчас: {modeName(state.mode)}.</p>
      {state.noticed ? null : (
        <div class="note">
          <p>{RULE}</p>
          <div class="buttons">
            <Button
              look="small"
              off={writing.waiting}
              onClick={() => writing.run({ ask: () => call.switchNames({ to: state.mode }), take: onSwitched })}
            >
              Прочитано
            </Button>
          </div>
        </div>
      )}
      <details>
        <summary>Изменить</summary>
        <ModeChoice name="names-mode" legend="Что хранить в книге" value={to} onChoose={choose} rule={to !== "codes"} />
        {to === state.mode && to === "codes" ? null : (
          <div class="buttons">
            <Button off={looking.waiting || writing.waiting} onClick={look}>
              {looking.waiting ? "Смотрим…" : "Показать, что изменится"}
            </Button>
          </div>
        )}
        {looking.failure ? (
          <Failed failure={looking.failure} what="Книга не прочитана" onAgain={looking.again} focus />
        ) : null}
        {preview ? (
          <div class="note">
            <Shown preview={preview} brings={brings.length} to={to} />
            <div class="buttons">
              {preview.leaves > 0 ? (
                <Button
                  {...(kept ? {} : { look: "primary" as const })}
                  onClick={() => {
                    saveList(leaving(preview, people));
                    setKept(true);
                  }}
                >
                  1. Скачать список имён
                </Button>
              ) : null}
              <Button
                {...(preview.leaves === 0 || kept ? { look: "primary" as const } : {})}
                off={writing.waiting || (preview.leaves > 0 && !kept)}
                onClick={() => write(preview)}
              >
                {writing.waiting ? "Записываем…" : preview.leaves > 0 ? "2. Убрать имена из книги" : "Записать"}
              </Button>
            </div>
            {written ? (
              <Bar
                part={written.at / Math.max(1, written.of)}
                label="Убираем имена"
                text={`Листов: ${written.at} из ${written.of}`}
              />
            ) : null}
          </div>
        ) : null}
        {writing.failure ? (
          <Failed
            failure={writing.failure}
            what="Хранение имён не изменено до конца: повторите, и оно продолжится"
            onAgain={writing.again}
            focus
          />
        ) : null}
      </details>
      {history ? (
        <p class="note" role="status">
          {HISTORY}
        </p>
      ) : null}
    </section>
  );
}

function Shown({ preview, brings, to }: { preview: NamesSwitch; brings: number; to: NamesMode }) {
  const journal = preview.tabs.reduce((sum, tab) => sum + tab.journal, 0);
  const lists = preview.tabs.reduce((sum, tab) => sum + tab.lists, 0);
  return (
    <>
      {preview.leaves > 0 ? <p class="strong">Из книги уйдут имена: {preview.leaves}</p> : null}
      {to === "codes" ? null : (
        <p>
          {brings > 0
            ? `Имена из открытого списка будут записаны в таблицу: ${brings}. Правило выше касается и их.`
            : "Столбец «ФИО» откроется в базах; список имён не открыт, впишите имена сами или откройте список."}
        </p>
      )}
      <ul class="rows">
        {preview.tabs.map(({ tab, cells, notes, says }) => (
          <li key={tab}>
            <span class="strong">{tab}</span>
            {cells.slice(0, 5).map((spot) => (
              <Place key={spot.cell} spot={spot} />
            ))}
            <span class="quiet">
              {[
                cells.length > 5 ? `и ещё ячеек: ${cells.length - 5}` : "",
                notes > 0 ? `примечаний: ${notes}` : "",
                ...says,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {journal > 0 ? <p>В «Журнале» очистятся строки: {journal}. Эти действия уже нельзя будет отменить.</p> : null}
      {lists > 0 ? <p>В выпадающих списках имена станут кодами, ячеек: {lists}.</p> : null}
      {preview.leaves > 0 ? (
        <p class="quiet">Обсуждения (комментарии) Google дополнение не видит: просмотрите их сами.</p>
      ) : null}
      {preview.says.includes("переименуйте") ? <p class="missing">{preview.says}</p> : null}
    </>
  );
}
