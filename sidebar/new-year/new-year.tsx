import { useEffect, useState } from "preact/hooks";
import type { NewYear } from "../../src/api/answers";
import { useAct } from "../act";
import { useAnswer } from "../answer";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { shapes, Waiting } from "../parts/waiting";
import { call } from "../rpc";
import { YearDone } from "./done";
import { YearPreview } from "./preview";

type Props = { onChanged(): Promise<void>; onBack(): void; onOverview(): void };

/** Sheets that lose rows: what was to be looked at there stands elsewhere afterwards. */
const shrink = ["mentors", "mentees", "pairs"];

/** What the book itself shows when the answer has not come: it is of the new year. */
const asDone = (seen: NewYear): NewYear => ({
  ...seen,
  done: true,
  todo: seen.todo.filter(({ sheet }) => !shrink.includes(sheet)),
  says: `Книга готова к ${seen.to} учебному году.`,
});

/** Next year's book out of a copy of this year's: what will change, the writing, what to look at afterwards. */
export function NewYearScreen({ onChanged, onBack, onOverview }: Props) {
  const preview = useAnswer("newYear", { preview: true });
  const [done, setDone] = useState<NewYear | null>(null);
  const turning = useAct();
  // once, when it is opened
  useEffect(() => {
    void preview.load();
  }, []);

  const seen = preview.answer;
  const back = () => {
    turning.forget();
    void onChanged();
    onBack();
  };
  if (done) return <YearDone done={done} onOverview={onOverview} />;
  if (seen && turning.waiting) return <Turning to={seen.to} />;
  if (seen && turning.failure) {
    return (
      <section>
        <Head focus>Переход прервался</Head>
        <Failed failure={turning.failure} what={`Книга на ${seen.to} ещё не готова`} onAgain={turning.again} />
        <Button onClick={back}>Вернуться</Button>
      </section>
    );
  }
  if (!seen) {
    return (
      <section>
        <Head focus>Новый учебный год</Head>
        {preview.failure ? (
          <Failed failure={preview.failure} what="Посмотреть не получилось" onAgain={preview.load} />
        ) : (
          <Waiting what="Смотрим, что изменится" shape={shapes.criteria} />
        )}
        <Button onClick={onBack}>Вернуться</Button>
      </section>
    );
  }
  const turn = () =>
    turning.run({
      ask: () => call.newYear({ copy: true, from: seen.from }),
      landed: async () => (await call.listModels({})).book?.year === Number.parseInt(seen.to, 10),
      take: async (answer) => {
        setDone(answer ?? asDone(seen));
        await onChanged();
      },
    });
  return <YearPreview seen={seen} onTurn={turn} onBack={onBack} />;
}

function Turning({ to }: { to: string }) {
  return (
    <section>
      <Head focus>Готовим книгу на {to}</Head>
      <p role="status">Записываем изменения на листы…</p>
      <p class="quiet">Обычно это меньше минуты. Если закрыть панель, начатое дойдёт до конца.</p>
    </section>
  );
}
