import type { Model, Models } from "../../src/api/answers";
import { Button } from "../parts/button";
import { Head } from "../parts/head";
import { schoolYear } from "../words/dates";
import { unbroken } from "../words/short";
import { OwnModelView } from "./own-model";
import { Repair } from "./repair";

type Props = {
  book: NonNullable<Models["book"]>;
  models: Model[];
  onChanged(): Promise<void>;
  onOverview(): void;
  onNewYear(): void;
  onImport(): void;
};

export function BookView({ book, models, onChanged, onOverview, onNewYear, onImport }: Props) {
  const model = book.own ?? models.find(({ key }) => key === book.model)?.name ?? book.model;
  return (
    <section>
      <Head>{book.title || "Книга наставничества"}</Head>
      <dl class="facts">
        <dt>Школа</dt>
        <dd>{unbroken(book.school) || "не указана"}</dd>
        <dt>Учебный год</dt>
        <dd>{book.year ? schoolYear(book.year) : "не указан"}</dd>
        <dt>Программа</dt>
        <dd>{model}</dd>
      </dl>
      <Button onClick={onOverview}>Открыть обзор</Button>
      {book.model === "empty" ? (
        <section>
          <h2>Готовый план</h2>
          <p>План из Word, PDF или другой таблицы станет дорожной картой этой книги.</p>
          <Button onClick={onImport}>Перенести готовый план</Button>
        </section>
      ) : null}
      {book.year ? (
        <section>
          <h2>Новый учебный год</h2>
          <p>Из копии этой книги получится книга следующего года: сроки на год позже, отметки сняты.</p>
          <div class="buttons">
            <Button onClick={onNewYear}>Подготовить книгу на {schoolYear(book.year + 1)}</Button>
          </div>
        </section>
      ) : null}
      <OwnModelView onChanged={onChanged} />
      <Repair onChanged={onChanged} />
    </section>
  );
}
