import { useRef, useState } from "preact/hooks";
import type { NamesState } from "../../src/api/answers";
import { download } from "../download";
import { Button } from "../parts/button";
import { NoteForm } from "../parts/note-form";
import { WrongFile } from "./bytes";
import { made } from "./columns";
import { rowsOfText } from "./csv";
import { openList, savedList } from "./file";
import { codeAfter, compare, type Entry } from "./list";
import { usePeople } from "./people";

const FILE = "Список имён.csv";
const CSV = "text/csv;charset=utf-8";

/** Saves a list of names on the user's computer. */
export const saveList = (entries: readonly Entry[]): void => download(FILE, savedList(entries), CSV);

const some = (codes: readonly string[]) =>
  `${codes.slice(0, 6).join(", ")}${codes.length > 6 ? ` и ещё ${codes.length - 6}` : ""}`;

/** The list of names of this page: opened, made, saved, forgotten; how it fits the book. */
export function ListPart({ state }: { state: NamesState }) {
  const { list, open } = usePeople();
  const [failure, setFailure] = useState("");
  const [making, setMaking] = useState(false);
  const [said, setSaid] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const codes = [...new Set(state.people.map(({ code }) => code))];
  const { unnamed, unused, foreign } = compare(list?.entries ?? [], codes);

  const take = async (from: File) => {
    setSaid("");
    try {
      const { entries, says } = openList(new Uint8Array(await from.arrayBuffer()));
      if (entries.length === 0) {
        setFailure(`${says.join(" ")} Прежний список не изменён.`);
        return;
      }
      setFailure("");
      open({ file: from.name, entries, says, unsaved: false });
    } catch (error) {
      const says = error instanceof WrongFile ? error.says : "Файл не прочитался. Выберите его ещё раз.";
      setFailure(`${says} Прежний список не изменён.`);
    }
  };
  const make = (entries: Entry[], says: string[], given: number) => {
    const kept = (list?.entries ?? []).filter(({ code }) => !entries.some((one) => one.code === code));
    open({ file: list?.file ?? "", entries: [...kept, ...entries], says, unsaved: true });
    setMaking(false);
    setSaid(`Добавлено имён: ${entries.length}, новых кодов: ${given}. Сохраните список.`);
  };

  return (
    <section>
      <h2>Список имён</h2>
      {list ? (
        <>
          <p>
            {list.file ? `«${list.file}», и` : "И"}мён: {list.entries.length}. Список есть только в этой панели и
            забудется, когда вы её закроете.
          </p>
          {foreign ? (
            <p class="missing" role="alert">
              Похоже, это список другой школы: с книгой не совпадает почти ни один код. Проверьте файл.
            </p>
          ) : null}
          {unnamed.length > 0 ? (
            <p>
              Коды без имени: {unnamed.length} ({some(unnamed)}).
            </p>
          ) : null}
          {unused.length > 0 && !foreign ? (
            <p>
              Имена, кодов которых нет в книге: {unused.length} ({some(unused)}).
            </p>
          ) : null}
          {list.says.map((says) => (
            <p class="missing" key={says}>
              {says}
            </p>
          ))}
        </>
      ) : (
        <p>
          Список не открыт: на экранах и в документах коды. Откройте файл со столбцами «Код» и «ФИО» (CSV или XLSX) – он
          читается на этом компьютере и никуда не передаётся.
        </p>
      )}
      <p class="missing" role="alert">
        {failure}
      </p>
      <p role="status">{said}</p>
      <div class="buttons">
        <Button {...(list ? {} : { look: "primary" as const })} onClick={() => file.current?.click()}>
          {list ? "Открыть другой файл" : "Открыть список"}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="Файл со списком имён"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // the same file, once mended, may be chosen again
            event.currentTarget.value = "";
            if (chosen) void take(chosen);
          }}
        />
        {list ? (
          <Button
            {...(list.unsaved ? { look: "primary" as const } : {})}
            onClick={() => {
              saveList(list.entries);
              open({ ...list, unsaved: false });
              setSaid(`Файл «${FILE}» скачан.`);
            }}
          >
            Сохранить список
          </Button>
        ) : null}
        <Button onClick={() => setMaking(true)}>Составить из имён</Button>
        {list ? (
          <Button
            onClick={() => {
              open(null);
              setSaid("Список забыт.");
            }}
          >
            Закрыть список
          </Button>
        ) : null}
      </div>
      {making ? (
        <Making state={state} taken={list?.entries ?? []} onMade={make} onCancel={() => setMaking(false)} />
      ) : null}
    </section>
  );
}

type MakingProps = {
  state: NamesState;
  taken: readonly Entry[];
  onMade(entries: Entry[], says: string[], given: number): void;
  onCancel(): void;
};

/** A list made of pasted names: whoever has no code gets the next free one. */
function Making({ state, taken, onMade, onCancel }: MakingProps) {
  const [text, setText] = useState("");
  const [role, setRole] = useState<"mentor" | "mentee">("mentee");
  const [missing, setMissing] = useState("");
  const send = () => {
    const used = new Set([...state.people.map(({ code }) => code), ...taken.map(({ code }) => code)]);
    const { entries, says, given } = made(rowsOfText(text), state.next[role], codeAfter, used);
    if (entries.length > 0) onMade(entries, says, given);
    else setMissing(says[0] ?? "Вставьте имена: каждое с новой строки или столбцами из таблицы.");
  };
  return (
    <NoteForm
      head="Составить из имён"
      missing={missing}
      send="Дать коды"
      cancel="Отмена"
      waiting={false}
      onSend={send}
      onCancel={onCancel}
    >
      <label class="field">
        Имена
        <textarea
          rows={6}
          value={text}
          placeholder="Каждое с новой строки, можно с должностью и телефоном столбцами"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <fieldset class="filter">
        <legend class="unseen">Кто это</legend>
        <button type="button" aria-pressed={role === "mentee"} onClick={() => setRole("mentee")}>
          наставляемые, с {state.next.mentee}
        </button>
        <button type="button" aria-pressed={role === "mentor"} onClick={() => setRole("mentor")}>
          наставники, с {state.next.mentor}
        </button>
      </fieldset>
    </NoteForm>
  );
}
