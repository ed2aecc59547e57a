import type { Questionnaires } from "../../src/api/answers";
import { short } from "../words/short";

const MOST = 30;

function Counts({ head, counted }: { head: string; counted: Questionnaires["interest"]["forms"] }) {
  return (
    <section>
      <h2>{head}</h2>
      {counted.length === 0 ? <p class="quiet">Пока никто не указал.</p> : null}
      <ul class="rows">
        {counted.slice(0, MOST).map(({ text, count }) => (
          <li key={text}>
            <span>
              {short(text, 160)}: <span class="strong">{count}</span>
            </span>
          </li>
        ))}
      </ul>
      {counted.length > MOST ? <p class="quiet">И ещё разных: {counted.length - MOST}.</p> : null}
    </section>
  );
}

/** What people ask for, and in which form they wish it (S2-06). */
export function Interest({ book }: { book: Questionnaires }) {
  return (
    <>
      <Counts head="Запросы наставляемых" counted={book.interest.requests} />
      <Counts head="Желаемые формы" counted={book.interest.forms} />
    </>
  );
}
