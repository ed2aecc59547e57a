import type { Model, Models } from "../../src/api/answers";
import { Button } from "../parts/button";
import { Head } from "../parts/head";
import { schoolYear } from "../words/dates";
import { unbroken } from "../words/short";
import { OwnModelView } from "./own-model";
import { Repair } from "./repair";

type Props = { book: NonNullable<Models["book"]>; models: Model[]; onChanged(): Promise<void>; onOverview(): void };

export function BookView({ book, models, onChanged, onOverview }: Props) {
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
      <OwnModelView onChanged={onChanged} />
      <Repair onChanged={onChanged} />
    </section>
  );
}
