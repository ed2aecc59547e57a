import { useEffect, useState } from "preact/hooks";
import type { ImportInput } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { Button } from "../parts/button";
import { rowsOfHtml } from "./clipboard";

/** Where the table comes from. */
export type From = Pick<ImportInput, "rows" | "text" | "tab">;

type Props = { off: boolean; onRead(from: From): void };

/** What is read: a table pasted from anywhere, text, or a tab of this spreadsheet. */
export function Source({ off, onRead }: Props) {
  const [text, setText] = useState("");
  const [tab, setTab] = useState("");
  const tabs = useAnswer("importTabs", {});
  // once, when the screen is opened
  useEffect(() => {
    void tabs.load();
  }, []);
  const known = tabs.answer?.tabs ?? [];
  const chosen = tab || (known[0] ?? "");
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && !off) onRead({ text });
        }}
      >
        <div class="field">
          <label for="import-text">Таблица или текст</label>
          <textarea
            id="import-text"
            rows={6}
            value={text}
            aria-describedby="import-hint"
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={(event) => {
              const rows = rowsOfHtml(event.clipboardData?.getData("text/html") ?? "");
              if (!rows || off) return;
              event.preventDefault();
              onRead({ rows });
            }}
          />
          <p class="quiet" id="import-hint">
            Выделите таблицу целиком, скопируйте и вставьте сюда. Подойдут Word, Google Документы, таблицы и текст из
            файла.
          </p>
        </div>
        <Button look="primary" type="submit" off={off || !text.trim()}>
          Прочитать
        </Button>
      </form>
      {known.length > 0 ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!off) onRead({ tab: chosen });
          }}
        >
          <div class="field">
            <label for="import-tab">Или лист этой таблицы</label>
            <select id="import-tab" value={chosen} onChange={(event) => setTab(event.currentTarget.value)}>
              {known.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit" off={off}>
            Прочитать лист
          </Button>
        </form>
      ) : null}
    </>
  );
}
