import { useState } from "preact/hooks";
import type { Import } from "../../src/api/answers";
import { useAct } from "../act";
import { useAround } from "../around";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { ImportPreview } from "./preview";
import { type From, Source } from "./source";

type Props = { onRoadmap(): void };

type Choices = Record<string, string>;

const LANDED = "Таблица перенесена в карту.";

/** A choice for all of a kind takes the place of those made one by one. */
const withChoice = (choices: Choices, id: string, key: string): Choices => {
  const kept = Object.entries(choices).filter(([of]) => !of.startsWith(`${id}@`));
  return { ...Object.fromEntries(kept), [id]: key };
};

/** «Импорт»: a table of the school's own is read, looked at and taken over into the roadmap. */
export function ImportScreen({ onRoadmap }: Props) {
  const [from, setFrom] = useState<From | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [read, setRead] = useState<Import | null>(null);
  const named = useNamed();
  const [written, setWritten] = useState<{ says: string; applied: Import["applied"] } | null>(null);
  const reading = useAct();
  const writing = useAct();
  const { done, renew } = useAround();

  const look = (of: From, chosen: Choices) => {
    reading.run({
      ask: () => call.importRoadmap({ ...of, choices: chosen }),
      take: (answer) => {
        if (!answer) return;
        setFrom(of);
        setChoices(chosen);
        setRead(answer);
      },
    });
  };
  const apply = (of: From) =>
    writing.run({
      ask: () => call.importRoadmap({ ...of, choices, apply: true }),
      landed: async () => {
        const { added } = (await call.importRoadmap({ ...of, choices })).counts;
        return added.items + added.stages === 0;
      },
      take: async (answer) => {
        setWritten({ says: answer?.says ?? LANDED, applied: answer?.applied ?? null });
        done(`импорт, строк: ${answer?.counts.added.items ?? read?.counts.items ?? 0}`);
        await renew();
      },
    });
  const again = () => {
    reading.forget();
    writing.forget();
    setFrom(null);
    setRead(null);
    setWritten(null);
    setChoices({});
  };

  if (written)
    return (
      <section>
        <Head focus>Готово</Head>
        <p>{named(written.says)}</p>
        {written.applied ? <Place spot={written.applied} /> : null}
        <div class="buttons">
          <Button look="primary" onClick={onRoadmap}>
            Открыть карту
          </Button>
          <Button onClick={again}>Перенести ещё таблицу</Button>
        </div>
      </section>
    );
  if (read && from && writing.waiting)
    return (
      <section>
        <Head focus>Переносим в карту</Head>
        <p role="status">Записываем строки: {read.counts.items}…</p>
        <p class="quiet">Обычно это меньше минуты. Если закрыть панель, начатое дойдёт до конца.</p>
      </section>
    );
  if (read && from) {
    const failed = writing.failure
      ? { failure: writing.failure, what: "Перенести не получилось", again: writing.again }
      : reading.failure
        ? { failure: reading.failure, what: "Прочитать не получилось", again: reading.again }
        : null;
    return (
      <ImportPreview
        read={read}
        reading={reading.waiting}
        failure={failed}
        onChoose={(id, key) => look(from, withChoice(choices, id, key))}
        onApply={() => apply(from)}
        onBack={again}
      />
    );
  }
  return (
    <section>
      <Head>Импорт готового плана</Head>
      <p>
        План школы станет дорожной картой: этапы, мероприятия, сроки и ответственные. Сначала увидите, что получится.
      </p>
      {reading.failure ? (
        <Failed failure={reading.failure} what="Прочитать не получилось" onAgain={reading.again} focus />
      ) : null}
      <Source off={reading.waiting} onRead={(of) => look(of, {})} />
      <p class="quiet below" role="status">
        {reading.waiting ? "Читаем таблицу…" : ""}
      </p>
    </section>
  );
}
