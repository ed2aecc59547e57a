import { useState } from "preact/hooks";
import type { People, Purpose } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { NoteForm } from "../parts/note-form";
import { today } from "../words/dates";
import { counted, words } from "../words/plural";
import { Purposes } from "./purposes";

export type Withdrawal = { purposes: Purpose[]; on: string; noticed?: string };

type Props = {
  codes: readonly string[];
  purposes: People["purposes"];
  waiting: boolean;
  onSend(of: Withdrawal): void;
  onCancel(): void;
};

/** Consents taken back: of which purposes, from which day on. */
export function WithdrawForm({ codes, purposes, waiting, onSend, onCancel }: Props) {
  const named = useNamed();
  const [chosen, setChosen] = useState<Purpose[]>([]);
  const [on, setOn] = useState(today());
  const [noticed, setNoticed] = useState("");
  const [missing, setMissing] = useState("");
  const send = () => {
    const lacks = chosen.length === 0 ? "Отметьте, какие согласия отозваны" : on === "" ? "Укажите день" : "";
    setMissing(lacks);
    if (!lacks) onSend({ purposes: chosen, on, ...(noticed && { noticed }) });
  };
  return (
    <NoteForm
      head={`Отзыв согласий: ${codes.length === 1 ? named(codes[0] ?? "") : counted(codes.length, words.person)}`}
      missing={missing}
      send="Отозвать"
      cancel="Не отзывать"
      waiting={waiting}
      onSend={send}
      onCancel={onCancel}
    >
      <p class="quiet">С этого дня участник не входит в новые пары, публикации и передачу данных.</p>
      <Purposes legend="Какие согласия" purposes={purposes} chosen={chosen} onChoose={setChosen} />
      <label class="field">
        Отозвано с
        <input type="date" value={on} onInput={(event) => setOn(event.currentTarget.value)} />
      </label>
      {chosen.includes("mentoring") ? (
        <label class="field">
          <span>
            Уведомление о прекращении<span class="quiet"> – за 3 рабочих дня</span>
          </span>
          <input type="date" value={noticed} onInput={(event) => setNoticed(event.currentTarget.value)} />
        </label>
      ) : null}
    </NoteForm>
  );
}
