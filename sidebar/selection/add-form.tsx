import { useState } from "preact/hooks";
import type { Candidates } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Failed } from "../parts/failed";
import { NoteForm } from "../parts/note-form";
import { call } from "../rpc";
import { subjectsOf } from "./pick";

type Props = { answer: Candidates; onDone(says: string): void; onCancel(): void };

/** A new candidate: a code of one of the bases, and what for. */
export function AddForm({ answer, onDone, onCancel }: Props) {
  const [code, setCode] = useState("");
  const [subject, setSubject] = useState("");
  const [missing, setMissing] = useState("");
  const adding = useAct();
  const named = useNamed();
  const rows = (of: Candidates) => of.candidates.filter((candidate) => candidate.code === code.trim()).length;
  const send = () => {
    setMissing(code.trim() ? "" : "Укажите код кандидата");
    if (!code.trim()) return;
    const before = rows(answer);
    adding.run({
      ask: () =>
        call.addRecord({
          sheet: "selection",
          cells: { code: code.trim(), ...(subject.trim() && { subject: subject.trim() }) },
        }),
      landed: async () => rows(await call.candidates({})) > before,
      take: () => onDone(`кандидат добавлен: ${code.trim()}`),
    });
  };
  return (
    <>
      <NoteForm
        head="Новый кандидат"
        missing={missing}
        send="Добавить"
        cancel="Не добавлять"
        waiting={adding.waiting}
        onSend={send}
        onCancel={onCancel}
      >
        <label class="field">
          Код из базы
          <input
            type="text"
            autocomplete="off"
            list="candidates-known"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <datalist id="candidates-known">
          {answer.others.map((other) => (
            <option key={other} value={other}>
              {named(other)}
            </option>
          ))}
        </datalist>
        <label class="field">
          <span>
            Для какой программы или предмета<span class="quiet"> – необязательно</span>
          </span>
          <input
            type="text"
            autocomplete="off"
            list="candidates-subjects"
            value={subject}
            onInput={(event) => setSubject(event.currentTarget.value)}
          />
        </label>
        <datalist id="candidates-subjects">
          {subjectsOf(answer.candidates).map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      </NoteForm>
      {adding.failure ? <Failed failure={adding.failure} what="Не добавлено" onAgain={adding.again} focus /> : null}
    </>
  );
}
