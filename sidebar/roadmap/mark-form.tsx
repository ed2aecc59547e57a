import { useRef, useState } from "preact/hooks";
import { NoteForm } from "../parts/note-form";
import { today } from "../words/dates";
import type { Mark } from "./marks";

export type Marking = { doneOn?: string; outcome?: string; link?: string };

type Props = {
  mark: Mark;
  waiting: boolean;
  onMark(more: Marking): void;
  onCancel(): void;
};

export function MarkForm({ mark, waiting, onMark, onCancel }: Props) {
  const done = mark === "выполнено";
  const [doneOn, setDoneOn] = useState(today());
  const [outcome, setOutcome] = useState("");
  const [link, setLink] = useState("");
  const [missing, setMissing] = useState<"date" | "reason" | null>(null);
  const date = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);

  const send = () => {
    const lacks = done ? (doneOn ? null : "date") : outcome.trim() ? null : "reason";
    setMissing(lacks);
    if (lacks === "date") date.current?.focus();
    if (lacks === "reason") text.current?.focus();
    if (lacks) return;
    onMark({
      ...(done ? { doneOn } : {}),
      ...(outcome.trim() ? { outcome: outcome.trim() } : {}),
      ...(link.trim() ? { link: link.trim() } : {}),
    });
  };
  return (
    <NoteForm
      head={`Отметка «${mark}»`}
      missing={
        missing === "reason"
          ? "Укажите причину: она войдёт в итоговый отчёт"
          : missing === "date"
            ? "Укажите дату выполнения"
            : ""
      }
      send="Отметить"
      cancel="Не отмечать"
      waiting={waiting}
      onSend={send}
      onCancel={onCancel}
    >
      {done ? (
        <label class="field">
          Дата выполнения
          <input
            type="date"
            ref={date}
            value={doneOn}
            aria-invalid={missing === "date" ? "true" : undefined}
            onInput={(event) => setDoneOn(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <label class="field">
        <span>
          {done ? "Итог" : "Причина"}
          {done ? <span class="quiet"> – необязательно</span> : null}
        </span>
        <textarea
          ref={text}
          data-first
          rows={2}
          value={outcome}
          aria-invalid={missing === "reason" ? "true" : undefined}
          onInput={(event) => setOutcome(event.currentTarget.value)}
        />
      </label>
      {done || mark === "отменено" ? (
        <label class="field">
          <span>
            {done ? "Подтверждение" : "Решение"}
            <span class="quiet"> – ссылка или номер документа, необязательно</span>
          </span>
          <input type="text" autocomplete="off" value={link} onInput={(event) => setLink(event.currentTarget.value)} />
        </label>
      ) : null}
    </NoteForm>
  );
}
