import type { Differing } from "../../src/api/answers";
import { columnId } from "../../src/questionnaires/columns";
import type { Category, Whose } from "../../src/questionnaires/types";
import { Choice } from "../import/doubts";
import { Button } from "../parts/button";
import { Place } from "../parts/place";
import { Select } from "../parts/select";
import { counted } from "../words/plural";
import { short, unbroken } from "../words/short";
import { LeftOver } from "./left-over";
import type { Chosen, Planned } from "./plan";
import { byWords, meaningNames, whoNames, whoseNames } from "./words";

type Props = { plan: Planned; chosen: Chosen; differing: readonly Differing[]; onChoose(chosen: Chosen): void };

/** Lists longer than this are shown in part. */
const SHOWN = 50;

const rest = (count: number) => (count > SHOWN ? <p class="quiet">И ещё {count - SHOWN}.</p> : null);

function Columns({ plan, chosen, onChoose }: Props) {
  const { columns } = plan.read;
  return (
    <section>
      <h2>Столбцы: {columns.length}</h2>
      <details open={columns.some(({ sure }) => !sure)}>
        <summary>Что в каком столбце</summary>
        <ul class="columns">
          {columns.map(({ col, head, meaning, sure }) => (
            <li key={col}>
              <span>
                {unbroken(short(head, 120)) || `Столбец ${col}, без заголовка`}{" "}
                {sure ? null : <span class="state moved">проверьте</span>}
              </span>
              <Choice
                label={`Столбец ${col}, ${head || "без заголовка"}`}
                choices={[...meaningNames]}
                value={meaning ?? "skip"}
                onChoose={(key) => onChoose({ ...chosen, choices: { ...chosen.choices, [columnId(col)]: key } })}
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const doubleChoices = [
  { key: "join", says: "один человек" },
  { key: "apart", says: "два разных человека" },
];
const textChoices = [
  { key: "skip", says: "не переносить" },
  { key: "take", says: "перенести как есть" },
];
const cellChoices = [
  { key: "keep", says: "оставить в книге прежнее" },
  { key: "replace", says: "взять из ответа" },
];

function Doubts({ plan, chosen, differing, onChoose }: Props) {
  const { doubles } = plan.settled;
  const { suspects } = plan.read;
  const choose = (id: string, key: string) => onChoose({ ...chosen, choices: { ...chosen.choices, [id]: key } });
  const nameOf = (row: number) => plan.read.answers.find(({ rows }) => rows[0] === row)?.name ?? "";
  const { replaced } = chosen;
  return (
    <>
      {doubles.length > 0 ? (
        <section>
          <h2>Похоже, один человек: {doubles.length}</h2>
          <ul class="rows">
            {doubles.slice(0, SHOWN).map(({ id, row, with: other, by, chosen: now }) => (
              <li key={id}>
                <span class="quiet">
                  Строка {row} и {typeof other === "number" ? `строка ${other}` : other}: {byWords[by]}
                </span>
                <span>{nameOf(row)}</span>
                <Choice
                  label={`Строка ${row} и ${other}`}
                  choices={doubleChoices}
                  value={now}
                  onChoose={(key) => choose(id, key)}
                />
              </li>
            ))}
          </ul>
          {rest(doubles.length)}
        </section>
      ) : null}
      {suspects.length > 0 ? (
        <section>
          <h2>В тексте имя или телефон: {suspects.length}</h2>
          <p class="quiet">В книге с кодами таких текстов быть не должно. Перенесите, если это ошибка распознавания.</p>
          <ul class="rows">
            {suspects.slice(0, SHOWN).map(({ id, row, head, text, taken }) => (
              <li key={id}>
                <span class="quiet">
                  Строка {row}, {short(head)}
                </span>
                <span>{text}</span>
                <Choice
                  label={`Строка ${row}, ${head}`}
                  choices={textChoices}
                  value={taken ? "take" : "skip"}
                  onChoose={(key) => choose(id, key)}
                />
              </li>
            ))}
          </ul>
          {rest(suspects.length)}
        </section>
      ) : null}
      {differing.length > 0 ? (
        <section>
          <h2>В книге другое: {differing.length}</h2>
          <ul class="rows">
            {differing.slice(0, SHOWN).map((cell) => {
              const id = `${cell.code} ${cell.column}`;
              const others = replaced.filter((of) => of !== id);
              return (
                <li key={id}>
                  <span class="quiet">
                    <Place spot={cell} /> {cell.code}, {cell.head}
                  </span>
                  <span>
                    было «{short(cell.was)}», в ответе «{short(cell.now)}»
                  </span>
                  <Choice
                    label={`${cell.code}, ${cell.head}`}
                    choices={cellChoices}
                    value={replaced.includes(id) ? "replace" : "keep"}
                    onChoose={(key) => onChoose({ ...chosen, replaced: key === "replace" ? [...others, id] : others })}
                  />
                </li>
              );
            })}
          </ul>
          {rest(differing.length)}
        </section>
      ) : null}
    </>
  );
}

/** Answers as they will stand in the bases, what is doubtful, and what stays outside. */
export function AnswersPreview(props: Props & { busy: boolean; onApply(): void; onBack(): void }) {
  const { plan, chosen, onChoose, busy, onApply, onBack } = props;
  return (
    <>
      <Select
        label="Чьи это ответы"
        value={chosen.whose}
        options={whoseNames}
        onChoose={(value) => onChoose({ ...chosen, whose: value as Whose })}
      />
      <Select
        label="Кто отвечал, если в ответах не сказано"
        value={chosen.who}
        options={whoNames}
        onChoose={(value) => onChoose({ ...chosen, who: value as Category | "" })}
      />
      {plan.read.refused ? (
        <p class="missing" role="alert">
          {plan.read.refused}
        </p>
      ) : null}
      {plan.read.columns.length > 0 ? <Columns {...props} /> : null}
      <Doubts {...props} />
      {plan.rows.length > 0 ? (
        <section>
          <h2>Строки баз: {plan.rows.length}</h2>
          <ul class="rows">
            {plan.rows.slice(0, 20).map(({ code, known, same, cells }) => (
              <li key={code}>
                <span class="strong">
                  {code} {plan.entries.find((entry) => entry.code === code)?.name ?? ""}
                </span>
                <span class="quiet">
                  {[known ? "уже в базе" : "", same ? `он же ${same}` : "", cells.who, cells.year, cells.category]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                <span>{short(String(cells.request ?? cells.skills ?? ""), 120)}</span>
              </li>
            ))}
          </ul>
          {plan.rows.length > 20 ? <p class="quiet">И ещё {plan.rows.length - 20}.</p> : null}
        </section>
      ) : null}
      <LeftOver left={[...plan.settled.left, ...plan.read.left]} columns={plan.read.columns} />
      <div class="buttons stay">
        <Button look="primary" off={busy || plan.rows.length === 0} onClick={onApply}>
          {plan.rows.length > 0 ? `Записать ${counted(plan.rows.length, ["строку", "строки", "строк"])}` : "Записать"}
        </Button>
        <Button off={busy} onClick={onBack}>
          Выбрать другую таблицу
        </Button>
      </div>
    </>
  );
}
