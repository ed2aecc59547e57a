import { useState } from "preact/hooks";
import type { Candidate, Candidates } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Failed } from "../parts/failed";
import { NoteForm } from "../parts/note-form";
import { Select } from "../parts/select";
import { call } from "../rpc";
import { groupsFor } from "./pick";

type Props = { answer: Candidates; candidate: Candidate; onDone(says: string): void; onCancel(): void };
type Cells = Record<string, string>;

const isMet = (mark: string) => mark !== "" && mark !== "partly" && mark !== "no";
const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value).replace(".", ",");

/** All cells of a candidate that the form can change, as they stand now. */
const cellsOf = ({ criteria, today }: Candidates, candidate: Candidate): Cells => {
  const { marks = {}, years = [], threshold, subject, survey, decision, dated, reason } = candidate;
  return {
    ...Object.fromEntries(criteria.filter(({ key }) => key !== "steady").map(({ key }) => [key, marks[key] ?? ""])),
    ...{ y1: shown(years[0]), y2: shown(years[1]), y3: shown(years[2]), threshold: shown(threshold) },
    ...{ subject: subject ?? "", survey: survey ?? "", decision: decision ?? "" },
    ...{ dated: dated ?? (decision ? "" : today), reason: reason ?? "" },
  };
};

/** Marks by the groups of criteria, then the decision: all of it is written in one call. */
export function MarksForm({ answer, candidate, onDone, onCancel }: Props) {
  const named = useNamed();
  const [first] = useState(() => cellsOf(answer, candidate));
  const [cells, setCells] = useState(first);
  const [missing, setMissing] = useState("");
  const writing = useAct();
  const put = (key: string, value: string) => setCells((was) => ({ ...was, [key]: value }));
  const groups = groupsFor(answer, candidate);
  const changed = Object.fromEntries(
    Object.entries(cells).filter(([key, value]) =>
      // a day belongs to a decision only
      key === "dated" ? value !== (candidate.dated ?? "") && cells["decision"] !== "" : value !== first[key],
    ),
  );
  const send = () => {
    const open = groups
      .flatMap(({ criteria }) => criteria)
      .some(({ key, mandatory }) => mandatory && key !== "steady" && !isMet(cells[key] ?? ""));
    const lacks =
      Object.keys(changed).length === 0
        ? "Ничего не изменено"
        : cells["decision"] === "chosen" && open && !cells["reason"]?.trim()
          ? "Обязательный критерий не выполнен: впишите основание"
          : "";
    setMissing(lacks);
    if (lacks) return;
    writing.run({
      ask: () => call.changeRecord({ sheet: "selection", id: candidate.id, cells: changed }),
      landed: async () => {
        const now = await call.candidates({});
        const mine = now.candidates.find(({ id }) => id === candidate.id);
        const held: Cells = mine ? cellsOf(now, mine) : {};
        return mine !== undefined && Object.entries(changed).every(([key, value]) => held[key] === value);
      },
      take: () => onDone(`отметки кандидата ${candidate.code} записаны`),
    });
  };
  const line = (key: string, label: string, type: "text" | "date" = "text", decimal = false) => (
    <label class="field" key={key}>
      {label}
      <input
        type={type}
        inputMode={decimal ? "decimal" : undefined}
        autocomplete="off"
        value={cells[key] ?? ""}
        onInput={(event) => put(key, event.currentTarget.value)}
      />
    </label>
  );
  const options = (words: readonly { key: string; name: string }[]) => [
    { value: "", name: "не указано" },
    ...words.map(({ key, name }) => ({ value: key, name })),
  ];
  const surveys = [...new Set([...answer.surveys, ...(first["survey"] ? [first["survey"]] : [])])];
  return (
    <>
      <NoteForm
        head={`Отметки: ${named(candidate.code)}`}
        missing={missing}
        send="Записать"
        cancel="Не записывать"
        waiting={writing.waiting}
        onSend={send}
        onCancel={onCancel}
      >
        {groups.map(({ name, criteria }) => {
          const marked = criteria.filter(({ key }) => key !== "steady");
          const met = marked.filter(({ key }) => isMet(cells[key] ?? "")).length;
          return (
            <fieldset class="fields" key={name}>
              <legend class="strong">
                {name || "Критерии"}{" "}
                {marked.length > 0 ? <span class="tally">{`${met} из ${marked.length}`}</span> : null}
              </legend>
              {criteria.map(({ key, name: criterion, mandatory }) =>
                key === "steady" ? (
                  <div key={key}>
                    <p>
                      {criterion}
                      {mandatory ? " (обязательный)" : ""}
                    </p>
                    {line("y1", "Результат: 3 года назад", "text", true)}
                    {line("y2", "Результат: 2 года назад", "text", true)}
                    {line("y3", "Результат: прошлый год", "text", true)}
                    {line("threshold", "Порог", "text", true)}
                  </div>
                ) : (
                  <Select
                    key={key}
                    label={mandatory ? `${criterion} (обязательный)` : criterion}
                    value={cells[key] ?? ""}
                    options={options(answer.marks)}
                    onChoose={(value) => put(key, value)}
                  />
                ),
              )}
            </fieldset>
          );
        })}
        {groups.length === 0 ? (
          <p class="quiet">Критериев нет. Впишите их в шапку листа вместо слов «Свой критерий».</p>
        ) : null}
        {line("subject", "Для какой программы или предмета")}
        <Select
          label="Анкета или собеседование"
          value={cells["survey"] ?? ""}
          options={options(surveys.map((name) => ({ key: name, name })))}
          onChoose={(value) => put("survey", value)}
        />
        <Select
          label="Решение"
          value={cells["decision"] ?? ""}
          options={options(answer.decisions)}
          onChoose={(value) => put("decision", value)}
        />
        {cells["decision"] ? line("dated", "Дата решения", "date") : null}
        {line("reason", "Основание")}
      </NoteForm>
      {writing.failure ? <Failed failure={writing.failure} what="Не записано" onAgain={writing.again} focus /> : null}
    </>
  );
}
