import { useState } from "preact/hooks";
import type { ConsentsInput, People, Purpose } from "../../src/api/answers";
import { Bar } from "../parts/bar";
import { NoteForm } from "../parts/note-form";
import { Select } from "../parts/select";
import { today } from "../words/dates";
import { part } from "../words/numbers";
import { counted, words } from "../words/plural";
import type { Progress } from "./enter";
import { Purposes } from "./purposes";

type Props = {
  codes: readonly string[];
  purposes: People["purposes"];
  progress: Progress | null;
  onSend(input: Omit<ConsentsInput, "people">): void;
  onCancel(): void;
};

const signers = [
  { value: "auto", name: "По возрасту: сам или представитель" },
  { value: "self", name: "Сам участник" },
  { value: "representative", name: "Законный представитель" },
];
const relations = ["", "мать", "отец", "опекун", "попечитель", "усыновитель"].map((value) => ({
  value,
  name: value || "Не указано",
}));

/** Consents of many people at once: what for, since when, till when, who signed, where the papers lie. */
export function ConsentsForm({ codes, purposes, progress, onSend, onCancel }: Props) {
  const [chosen, setChosen] = useState<Purpose[]>(["participation"]);
  const [facts, setFacts] = useState({
    dated: today(),
    till: "",
    signed_by: "auto",
    relation: "",
    where: "",
    work: "",
    pay: "",
  });
  const [missing, setMissing] = useState("");
  const put = (more: Partial<typeof facts>) => setFacts((was) => ({ ...was, ...more }));
  const written = chosen.includes("mentoring");
  const send = () => {
    const lacks =
      chosen.length === 0
        ? "Отметьте цель"
        : facts.dated === ""
          ? "Укажите день согласия"
          : written && (facts.till === "" || !facts.work.trim() || !facts.pay.trim())
            ? "Для согласия наставника укажите срок, содержание работы и оплату"
            : "";
    setMissing(lacks);
    if (lacks) return;
    const given = Object.entries(facts).filter(([, value]) => value.trim() !== "");
    onSend({ purposes: chosen, ...(Object.fromEntries(given) as typeof facts) });
  };
  const day = (label: string, key: "dated" | "till", note = "") => (
    <label class="field">
      <span>
        {label}
        {note ? <span class="quiet"> – {note}</span> : null}
      </span>
      <input type="date" value={facts[key]} onInput={(event) => put({ [key]: event.currentTarget.value })} />
    </label>
  );
  const line = (label: string, key: "where" | "work" | "pay", note = "") => (
    <label class="field">
      <span>
        {label}
        {note ? <span class="quiet"> – {note}</span> : null}
      </span>
      <input
        type="text"
        autocomplete="off"
        value={facts[key]}
        onInput={(event) => put({ [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <NoteForm
      head={`Согласия: ${counted(codes.length, words.person)}`}
      missing={missing}
      send="Внести"
      cancel="Не вносить"
      waiting={progress !== null}
      onSend={send}
      onCancel={onCancel}
    >
      <p class="quiet">У кого такое согласие уже есть, будет назван и пропущен.</p>
      <Purposes legend="Цель" purposes={purposes} chosen={chosen} onChoose={setChosen} />
      {day("Дата подписи", "dated")}
      {day("Действует до", "till", written ? "" : "необязательно")}
      <Select
        label="Кто подписал"
        value={facts.signed_by}
        options={signers}
        onChoose={(signed_by) => put({ signed_by })}
      />
      <Select
        label="Кем приходится представитель"
        value={facts.relation}
        options={relations}
        onChoose={(relation) => put({ relation })}
      />
      {line("Где лежат", "where", "необязательно")}
      {written ? (
        <>
          {line("Содержание и форма работы", "work")}
          {line("Оплата", "pay")}
        </>
      ) : null}
      {progress ? (
        <>
          <p role="status">
            Внесено: {progress.done} из {progress.all}
          </p>
          <Bar
            part={part(progress.done, progress.all)}
            label="Согласия"
            text={`${progress.done} из ${progress.all}`}
            now={progress.done}
            max={progress.all}
          />
        </>
      ) : null}
    </NoteForm>
  );
}
