import { useRef, useState } from "preact/hooks";
import type { ReadPeriod } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Failed } from "../parts/failed";
import { NoteForm } from "../parts/note-form";
import { call } from "../rpc";
import { unbroken } from "../words/short";

export type Move = { period: string; why: string; role?: string };

type Props = {
  /** The term as it stands, and the first one where it was kept. */
  period: string;
  approved: string | undefined;
  waiting: boolean;
  onMove(move: Move): void;
  onCancel(): void;
};

const lacking = {
  period: "Впишите новый срок",
  why: "Впишите, почему срок переносится: это останется в журнале",
};

/** Who decided last time: mostly it is the same person. */
let lastRole = "";

/** Postponing: the new term is read and shown before it can be written. */
export function MoveForm({ period: was, approved, waiting, onMove, onCancel }: Props) {
  const named = useNamed();
  const [period, setPeriod] = useState("");
  const [why, setWhy] = useState("");
  const [role, setRole] = useState(lastRole);
  const [known, setKnown] = useState<{ text: string; read: ReadPeriod } | null>(null);
  const [missing, setMissing] = useState<"period" | "why" | null>(null);
  const reading = useAct();
  const term = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const text = period.trim();
  const read = known?.text === text ? known.read : null;

  const look = () => {
    if (text === "" || read) return;
    reading.run({ ask: () => call.readPeriod({ text }), take: (answer) => setKnown(answer && { text, read: answer }) });
  };
  const send = () => {
    const lacks = text === "" ? "period" : why.trim() === "" ? "why" : null;
    setMissing(lacks);
    if (lacks === "period") term.current?.focus();
    if (lacks === "why") reason.current?.focus();
    if (text !== "" && !read) look();
    if (lacks || !read || waiting) return;
    lastRole = role.trim();
    onMove({ period: text, why: why.trim(), ...(lastRole ? { role: lastRole } : {}) });
  };
  return (
    <NoteForm
      head="Перенос срока"
      missing={missing ? lacking[missing] : ""}
      send={text !== "" && !read ? "Прочитать срок" : "Перенести"}
      cancel="Не переносить"
      waiting={waiting}
      busy={reading.waiting}
      onSend={send}
      onCancel={onCancel}
    >
      <p>Сейчас: {unbroken(named(was)) || "срока нет"}</p>
      {approved && approved !== was ? <p>Первый срок: {unbroken(named(approved))}</p> : null}
      <label class="field">
        Новый срок
        <input
          type="text"
          autocomplete="off"
          ref={term}
          value={period}
          placeholder="Например: ноябрь 2026 г."
          aria-invalid={missing === "period" ? "true" : undefined}
          onInput={(event) => setPeriod(event.currentTarget.value)}
          onChange={look}
        />
      </label>
      <div role="status">
        {reading.waiting ? <p class="quiet">Читаем срок…</p> : null}
        {read ? <p>Прочитано: {named(read.says)}</p> : null}
        {read?.warnings.map((warning) => (
          <p class="missing" key={warning}>
            {named(warning)}
          </p>
        ))}
      </div>
      {reading.failure ? (
        <Failed failure={reading.failure} what="Срок не прочитан" onAgain={reading.again} focus />
      ) : null}
      <label class="field">
        Почему
        <textarea
          ref={reason}
          rows={2}
          value={why}
          aria-invalid={missing === "why" ? "true" : undefined}
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>
          Кто решил<span class="quiet"> – необязательно</span>
        </span>
        <input
          type="text"
          autocomplete="off"
          value={role}
          placeholder="Например: куратор"
          onInput={(event) => setRole(event.currentTarget.value)}
        />
      </label>
    </NoteForm>
  );
}
