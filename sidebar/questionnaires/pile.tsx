import { useEffect, useRef, useState } from "preact/hooks";
import type { AnswerRow, Questionnaires } from "../../src/api/answers";
import { keepsName } from "../../src/questionnaires/kept-names";
import { entered, type Paper, papers } from "../../src/questionnaires/papers";
import { namesSomebody, tidyName } from "../../src/questionnaires/person";
import { codeTyped, typedRow } from "../../src/questionnaires/typed";
import { useAct } from "../act";
import { useAround } from "../around";
import type { Entry } from "../names/list";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Select } from "../parts/select";
import { call } from "../rpc";
import { withEntries } from "./plan";

type Props = {
  book: Questionnaires;
  names: readonly Entry[];
  onNames(entries: readonly Entry[]): void;
  onChanged(): Promise<void>;
};

const NOBODY: ReadonlySet<string> = new Set();

/** Enter goes to the next field; on the last one it sends the form. */
const nextField = (event: KeyboardEvent & { currentTarget: HTMLFormElement }) => {
  const field = event.target as HTMLElement;
  if (event.key !== "Enter" || event.shiftKey || field.tagName === "BUTTON") return;
  const fields = Array.from(event.currentTarget.querySelectorAll<HTMLElement>("input, textarea"));
  const next = fields[fields.indexOf(field) + 1];
  event.preventDefault();
  if (next) next.focus();
  else event.currentTarget.requestSubmit();
};

/** A pile of questionnaires that came back is typed in: fields in the order of the paper, digits for choices, the next code by itself. */
export function Pile({ book, names, onNames, onChanged }: Props) {
  const given = book.issued.filter((of) => of.given);
  const piles = papers.filter(({ kind }) => given.some((of) => of.kind === kind));
  const [key, setKey] = useState("");
  const paper = piles.find((of) => of.key === key) ?? piles[0];
  if (!paper)
    return <p>Анкет пока не выдавали. Напечатайте их в «Бумажных анкетах»: коды появятся здесь по порядку.</p>;
  return (
    <>
      {piles.length > 1 ? (
        <Select
          label="Стопка"
          value={paper.key}
          options={piles.map((of) => ({ value: of.key, name: of.kind }))}
          onChoose={setKey}
        />
      ) : (
        <p class="quiet">{paper.kind}</p>
      )}
      <Entering key={paper.key} paper={paper} book={book} names={names} onNames={onNames} onChanged={onChanged} />
    </>
  );
}

function Entering({ paper, book, names, onNames, onChanged }: Props & { paper: Paper }) {
  const all = book.issued.filter((of) => of.given && of.kind === paper.kind);
  // what was typed and is on its way counts as entered
  const [queue, setQueue] = useState<AnswerRow[]>([]);
  const [sent, setSent] = useState<string[]>([]);
  const out = new Set([...sent, ...queue.map(({ code }) => code)]);
  const left = all.filter(({ code, entered }) => !entered && !out.has(code)).map(({ code }) => code);
  const [code, setCode] = useState<string | null>(null);
  const [cells, setCells] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<{ column: string; why: string } | null>(null);
  const [leave, setLeave] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const sending = useAct();
  const { done } = useAround();
  const questions = entered(paper);
  const shown = code ?? left[0] ?? "";
  const known = new Set(book.codes[paper.base]);
  const kept = keepsName(book.names, paper.category);
  const focus = (column: string) => form.current?.querySelector<HTMLElement>(`[name="${column}"]`)?.focus();

  // the book itself knows now what is entered, and what was taken back
  useEffect(() => setSent([]), [book]);
  // one after another; what could not be sent stays here and in the list
  useEffect(() => {
    const [row] = queue;
    if (!row || sending.waiting || sending.failure) return;
    sending.run({
      ask: () => call.takeAnswers({ rows: [row], apply: true }),
      landed: async () => (await call.takeAnswers({ rows: [row] })).again === 1,
      take: async () => {
        setSent((was) => [...was, row.code]);
        setQueue((was) => was.slice(1));
        done(`анкета ${row.code}`);
        if (queue.length === 1) await onChanged();
      },
    });
  }, [queue, sending.waiting, sending.failure]);

  const submit = () => {
    const found = codeTyped(
      shown,
      all.map((of) => of.code),
    );
    const stop = (column: string, why: string) => {
      setWrong({ column, why });
      focus(column);
    };
    if (!found) return stop("code", "такой анкеты не выдавали. Проверьте номер.");
    if (out.has(found) || all.some((of) => of.code === found && of.entered))
      return stop("code", `${found} уже внесена. Следующая: ${left[0] ?? "нет"}.`);
    const suspect = questions.find(({ column }) => namesSomebody(cells[column] ?? "", NOBODY));
    if (suspect && book.names !== "names" && leave !== suspect.column) {
      setLeave(suspect.column);
      return stop(suspect.column, "похоже на имя, телефон или почту. Уберите или нажмите «Внести» ещё раз.");
    }
    const typed = typedRow(paper, found, cells, { today: book.today, known: known.has(found) });
    if ("wrong" in typed) return stop(typed.wrong.column, typed.wrong.why);
    const name = tidyName(cells["name"] ?? "");
    if (name !== "") onNames(withEntries(names, [{ code: found, name }]));
    const row = kept && name !== "" ? { ...typed.row, cells: { ...typed.row.cells, name } } : typed.row;
    setQueue((was) => [...was, row]);
    setCells({});
    setCode(null);
    setWrong(null);
    setLeave("");
    focus(questions[0]?.column ?? "code");
  };
  const put = (column: string, text: string) => {
    setWrong(null);
    setCells((was) => ({ ...was, [column]: text }));
  };
  const input = (
    column: string,
    label: string,
    value: string,
    onText: (text: string) => void,
    hint = "",
    lines = 1,
  ) => {
    const id = `pile-${column}`;
    const same = {
      id,
      name: column,
      value,
      autocomplete: "off",
      "aria-invalid": wrong?.column === column ? ("true" as const) : undefined,
      "aria-describedby": hint ? `${id}-hint` : undefined,
    };
    return (
      <div class="field" key={column}>
        <label for={id}>{label}</label>
        {lines > 2 ? (
          <textarea rows={2} {...same} onInput={(event) => onText(event.currentTarget.value)} />
        ) : (
          <input type="text" {...same} onInput={(event) => onText(event.currentTarget.value)} />
        )}
        {hint ? (
          <p class="quiet" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
      </div>
    );
  };
  return (
    <>
      <p class="strong" role="status">
        Внесено {all.length - left.length} из {all.length}
        {queue.length > 0 ? `, записывается: ${queue.length}` : ""}
      </p>
      {sending.failure ? (
        <Failed failure={sending.failure} what="Не записано, введённое сохранено" onAgain={sending.again} />
      ) : null}
      {left.length > 0 ? (
        <form
          ref={form}
          noValidate
          aria-label="Анкета"
          onKeyDown={nextField}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {input("code", "Код на анкете", shown, (text) => {
            setWrong(null);
            setCode(text);
          })}
          {questions.map(({ column, ask, choices, lines }) =>
            input(
              column,
              ask,
              cells[column] ?? "",
              (text) => put(column, text),
              choices?.map((choice, i) => `${i + 1}\u00a0–\u00a0${choice}`).join(", "),
              lines,
            ),
          )}
          {input(
            "name",
            "ФИО с талона",
            cells["name"] ?? "",
            (text) => put("name", text),
            kept
              ? "В книгу и в список имён этой панели. Можно не заполнять."
              : "Только в список имён этой панели. Можно не заполнять.",
          )}
          <p class="missing" role="alert">
            {wrong ? `${questions.find(({ column }) => column === wrong.column)?.ask ?? "Код"}: ${wrong.why}` : ""}
          </p>
          <Button look="primary" type="submit">
            Внести
          </Button>
        </form>
      ) : (
        <p>Вся стопка внесена.</p>
      )}
      {left.length > 0 && left.length < all.length ? (
        <details>
          <summary>Не внесены: {left.length}</summary>
          <p>{left.join(", ")}</p>
        </details>
      ) : null}
    </>
  );
}
