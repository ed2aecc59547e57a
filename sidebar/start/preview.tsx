import type { Preview } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Head } from "../parts/head";
import { Place } from "../parts/place";
import { SheetRow } from "../parts/sheet-row";
import { counted, words } from "../words/plural";

type Props = { preview: Preview; onBuild(): void; onBack(): void };

export function PreviewView({ preview: { title, schoolYear, sheets, touched }, onBuild, onBack }: Props) {
  const named = useNamed();
  const fresh = sheets.filter(({ state }) => state === "new").length;
  return (
    <section>
      <Head focus>Что будет построено</Head>
      <p>
        {title}, {schoolYear}: {counted(fresh, words.sheet)}
        {fresh < sheets.length ? `, уже есть ${sheets.length - fresh}` : ""}
      </p>
      {touched.length > 0 ? (
        <div class="note">
          <p class="strong">Изменятся ваши ячейки: {touched.length}</p>
          <ul class="rows">
            {touched.map((cell) => (
              <li key={`${cell.sheet}!${cell.cell}`}>
                <Place spot={cell} />
                <span>
                  было «{named(cell.was)}» → станет «{named(cell.now)}»
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p class="quiet">Ваши листы и ячейки не изменятся.</p>
      )}
      <ul class="rows">
        {sheets.map(({ key, tab, state, says }) => (
          <SheetRow
            key={key}
            tab={tab}
            says={[says]}
            state={state === "new" ? { text: "новый", look: "state working" } : { text: "уже есть", look: "state" }}
          />
        ))}
      </ul>
      <div class="buttons stay">
        <Button look="primary" onClick={onBuild}>
          Построить книгу
        </Button>
        <Button onClick={onBack}>Вернуться</Button>
      </div>
    </section>
  );
}
