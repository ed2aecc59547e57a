import type { NewYear } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Head } from "../parts/head";
import { Todo } from "./todo";

type Props = { done: NewYear; onOverview(): void };

/** The book is of the new year: what a person looks at next, each place a link. */
export function YearDone({ done: { to, says, todo }, onOverview }: Props) {
  const named = useNamed();
  return (
    <section>
      <Head focus>Книга на {to} готова</Head>
      <p>{named(says)}</p>
      <ol>
        <li>Переименуйте файл, чтобы книги двух лет не спутать.</li>
        <li>Просмотрите сроки на листе «Дорожная карта».</li>
        <li>Откройте «Проверка»: там видно, чьи согласия получить.</li>
      </ol>
      {todo.length > 0 ? (
        <>
          <h2>Посмотрите сами: {todo.length}</h2>
          <Todo todo={todo} />
        </>
      ) : null}
      <Button look="primary" onClick={onOverview}>
        Открыть обзор
      </Button>
    </section>
  );
}
