import type { Models, ProgrammeInput } from "../../src/api/answers";
import { Button } from "../parts/button";
import { Head } from "../parts/head";
import { schoolYear } from "../words/dates";
import { counted, plural, words } from "../words/plural";
import { unbroken } from "../words/short";
import { OwnFile } from "./own-file";

type Book = NonNullable<Models["book"]>;
type Props = { book: Book; onBuild(input: ProgrammeInput, left: string[], total: number): void };

export function Unfinished({ book, onBuild }: Props) {
  const { model, year, title, school, left, own } = book;
  const goOn = (of: { model: string; own?: string }) =>
    onBuild({ ...of, year, ...(title && { title }), ...(school && { school }) }, left, 0);
  return (
    <section>
      <Head>{title || "Книга наставничества"}</Head>
      <p class="quiet">{unbroken([school, year ? schoolYear(year) : ""].filter(Boolean).join(" · "))}</p>
      <div class="note">
        <p class="strong">
          Книга построена не до конца: {plural(left.length, ["остался", "осталось", "осталось"])}{" "}
          {counted(left.length, words.sheet)}
        </p>
        <ul class="plain">
          {left.map((tab) => (
            <li key={tab}>{tab}</li>
          ))}
        </ul>
        <p>Готовые листы и всё, что в них введено, останутся как есть.</p>
      </div>
      {own ? (
        <OwnFile
          label={`Книга строится по модели «${own}»: выберите её файл, чтобы достроить`}
          onOpened={(opened) => goOn({ model: "own", own: opened.own })}
        />
      ) : (
        <Button look="primary" onClick={() => goOn({ model })}>
          Достроить
        </Button>
      )}
    </section>
  );
}
