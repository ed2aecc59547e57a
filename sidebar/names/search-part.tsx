import { useState } from "preact/hooks";
import type { NamesState } from "../../src/api/answers";
import { Place } from "../parts/place";
import { type Entry, search } from "./list";
import { usePeople } from "./people";

const MOST = 12;

/** Who is found in the list or in the book, with the codes' places; nothing of what is typed here leaves the page. */
export function SearchPart({ state }: { state: NamesState }) {
  const { list, full } = usePeople();
  const [text, setText] = useState("");
  const byCode = new Map((list?.entries ?? []).map((one) => [one.code, one]));
  const own = state.people.filter(({ code }) => !byCode.has(code));
  const entries: Entry[] = [
    ...byCode.values(),
    ...own.map(({ code, who }) => ({ code, name: full.get(code) ?? "", position: who })),
  ];
  const found = search(entries, text);
  return (
    <section>
      <h2>Найти участника</h2>
      <input
        type="search"
        autocomplete="off"
        aria-label="Найти участника"
        value={text}
        placeholder="Фамилия, код или должность"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {text.trim() === "" ? "" : found.length === 0 ? "Никого не найдено." : `Найдено: ${found.length}`}
      </p>
      <ul class="rows">
        {found.slice(0, MOST).map((entry) => (
          <Person key={entry.code} entry={entry} state={state} />
        ))}
      </ul>
      {found.length > MOST ? <p class="quiet">Показаны первые {MOST}. Уточните запрос.</p> : null}
    </section>
  );
}

function Person({ entry: { code, name, position, phone, mail }, state }: { entry: Entry; state: NamesState }) {
  const rows = state.people.filter((one) => one.code === code);
  return (
    <li>
      <span class="strong">{[code, name].filter(Boolean).join(" ")}</span>
      <span class="quiet">{[position, phone, mail].filter(Boolean).join(" · ")}</span>
      {rows.length === 0 ? <span class="quiet">этого кода в книге нет</span> : null}
      {rows.flatMap((row) =>
        [row, ...row.pairs].map((spot) => <Place key={`${spot.sheet} ${spot.cell}`} spot={spot} />),
      )}
    </li>
  );
}
