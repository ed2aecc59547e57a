import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/button";
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
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    text.current?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);

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
    <form
      class="note"
      ref={form}
      noValidate
      aria-label={`Отметка «${mark}»`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h3 class="strong">Отметка «{mark}»</h3>
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
      <p class="missing" role="alert">
        {missing === "reason"
          ? "Укажите причину: она войдёт в итоговый отчёт"
          : missing === "date"
            ? "Укажите дату выполнения"
            : ""}
      </p>
      <div class="buttons">
        <Button look="primary" type="submit" off={waiting}>
          {waiting ? "Записываем…" : "Отметить"}
        </Button>
        <Button off={waiting} onClick={onCancel}>
          Не отмечать
        </Button>
      </div>
    </form>
  );
}
