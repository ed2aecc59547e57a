import { useLayoutEffect, useRef } from "preact/hooks";
import type { Preview } from "../../src/api/answers";
import { Place } from "../parts/place";
import { counted, words } from "../words/plural";

type Props = { preview: Preview; onBuild(): void; onBack(): void };

export function PreviewView({ preview: { title, schoolYear, sheets, touched }, onBuild, onBack }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const fresh = sheets.filter(({ state }) => state === "new").length;
  return (
    <section>
      <h1 ref={head} tabIndex={-1}>
        Что будет построено
      </h1>
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
                  было «{cell.was}» → станет «{cell.now}»
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
          <li key={key}>
            <span class="line">
              <span class="strong">{tab}</span>
              <span class={state === "new" ? "state working" : "state"}>{state === "new" ? "новый" : "уже есть"}</span>
            </span>
            <span class="quiet">{says}</span>
          </li>
        ))}
      </ul>
      <div class="buttons stay">
        <button type="button" class="button primary" onClick={onBuild}>
          Построить книгу
        </button>
        <button type="button" class="button" onClick={onBack}>
          Назад
        </button>
      </div>
    </section>
  );
}
