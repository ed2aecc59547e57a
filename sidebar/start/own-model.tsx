import { useState } from "preact/hooks";
import { useAct } from "../act";
import { useAround } from "../around";
import { download } from "../download";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { call } from "../rpc";
import { Field } from "./field";

/** The book as the school's own model: a stage more, and a file that other books can be built of. */
export function OwnModelView({ onChanged }: { onChanged(): Promise<void> }) {
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const saving = useAct();
  const adding = useAct();
  const { done } = useAround();
  const waiting = saving.waiting || adding.waiting;

  const save = () =>
    saving.run({
      ask: () => call.saveModel({}),
      take: (saved) => {
        if (!saved) return;
        download(saved.file, saved.json, "application/json");
        setSaid(`Файл «${saved.file}» скачан. Людей, отметок и значений в нём нет.`);
      },
    });
  const add = () =>
    adding.run({
      ask: () => call.addStage({ name }),
      take: async (added) => {
        if (!added) return;
        setName("");
        done(`добавлен этап ${added.no}`);
        await onChanged();
      },
    });

  return (
    <section>
      <h2>Своя модель</h2>
      <p>Этапы, мероприятия, индикаторы и слова списков меняйте прямо в таблице. Готовое сохраните для другой книги.</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label="Новый этап" name="stage" value={name} onInput={setName} required />
        <Button type="submit" off={waiting || !name.trim()}>
          {adding.waiting ? "Добавляем…" : "Добавить этап"}
        </Button>
      </form>
      {adding.failure ? <Failed failure={adding.failure} what="Этап не добавлен" onAgain={adding.again} focus /> : null}
      <Button off={waiting} onClick={save}>
        {saving.waiting ? "Собираем…" : "Сохранить модель"}
      </Button>
      {saving.failure ? (
        <Failed failure={saving.failure} what="Модель не сохранена" onAgain={saving.again} focus />
      ) : null}
      <p role="status">{said}</p>
    </section>
  );
}
