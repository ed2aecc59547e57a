import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../answer";
import type { Entry } from "../names/list";
import { usePeople } from "../names/people";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { shapes, Waiting } from "../parts/waiting";
import { AnswersScreen } from "./answers";
import { Interest } from "./interest";
import { PaperForms } from "./papers";
import { Pile } from "./pile";

type Props = { shown: boolean; edition: number };

const none: readonly Entry[] = [];

const parts = [
  { key: "answers", name: "Ответы формы" },
  { key: "papers", name: "Бумажные анкеты" },
  { key: "pile", name: "Внести стопку" },
  { key: "interest", name: "Запросы" },
] as const;
type Part = (typeof parts)[number]["key"];

/** «Анкеты»: how people come into the bases; their names join the list that this page has open. */
export function QuestionnairesScreen({ shown, edition }: Props) {
  const { list, open } = usePeople();
  const names = list?.entries ?? none;
  const onNames = (entries: readonly Entry[]) =>
    open({ file: list?.file ?? "", entries: [...entries], says: [], unsaved: true });
  const [part, setPart] = useState<Part>("answers");
  const { answer: book, failure, load } = useAnswer("questionnaires", {});
  // each time a part that shows the book is opened
  useEffect(() => {
    if (shown && part !== "answers") void load();
  }, [part, shown, edition]);
  const start = (
    <>
      <Head>Анкеты</Head>
      <div class="filter">
        {parts.map(({ key, name }) => (
          <button type="button" key={key} aria-pressed={part === key} onClick={() => setPart(key)}>
            {name}
          </button>
        ))}
      </div>
    </>
  );
  if (part === "answers") return <AnswersScreen start={start} names={names} onNames={onNames} />;
  return (
    <section>
      {start}
      {failure ? <Failed failure={failure} what="Прочитать не получилось" onAgain={load} /> : null}
      {!book && !failure ? <Waiting what="Читаем анкеты" shape={shapes.criteria} /> : null}
      {book && part === "papers" ? <PaperForms book={book} onChanged={load} /> : null}
      {book && part === "pile" ? <Pile book={book} names={names} onNames={onNames} onChanged={load} /> : null}
      {book && part === "interest" ? <Interest book={book} /> : null}
    </section>
  );
}
