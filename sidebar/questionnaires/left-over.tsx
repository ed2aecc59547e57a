import type { Column, Left } from "../../src/questionnaires/types";
import { counted } from "../words/plural";
import { short } from "../words/short";

/** Lists longer than this are shown in part. */
const SHOWN = 500;

/** What stays outside the book: whole columns in a line each, then the cells that somebody may want to see. */
export function LeftOver({ left, columns }: { left: readonly Left[]; columns: readonly Column[] }) {
  if (left.length === 0) return null;
  const whole = columns.filter(({ meaning }) => meaning === null);
  const ofWhole = ({ col }: Left) => whole.some((column) => column.col === col);
  const cells = left.filter((cell) => !ofWhole(cell));
  return (
    <section>
      <h2>Останется вне книги: {left.length}</h2>
      <details open={cells.length > 0 && cells.length <= 10}>
        <summary>Показать список</summary>
        <ul class="rows">
          {whole.flatMap(({ col, head }) => {
            const of = left.filter((cell) => cell.col === col);
            return of.length === 0 ? (
              []
            ) : (
              <li key={col}>
                <span class="quiet">Столбец «{short(head) || col}»</span>
                <span>
                  {counted(of.length, ["ответ", "ответа", "ответов"])}: {of[0]?.why}
                </span>
              </li>
            );
          })}
          {cells.slice(0, SHOWN).map(({ row, col, head, text, why }) => (
            <li key={`${row}.${col}.${head}.${text}`}>
              <span class="quiet">
                Строка {row}, {short(head)}
              </span>
              <span>
                {text}: {why}
              </span>
            </li>
          ))}
        </ul>
        {cells.length > SHOWN ? <p class="quiet">И ещё {cells.length - SHOWN}: они остаются в вашей таблице.</p> : null}
      </details>
    </section>
  );
}
