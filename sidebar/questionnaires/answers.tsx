import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Questionnaires } from "../../src/api/answers";
import { pastedRows } from "../../src/questionnaires/pasted";
import { whoseOf } from "../../src/questionnaires/read";
import { useAct } from "../act";
import { useAround } from "../around";
import { type From, Source } from "../import/source";
import type { Entry } from "../names/list";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { call } from "../rpc";
import { AnswersDone } from "./done";
import { type Chosen, type Planned, planOf, type Sum, sendRows, withEntries, withReplaced } from "./plan";
import { AnswersPreview } from "./preview";

type Props = {
  /** Stands above the first step. */
  start: ComponentChildren;
  names: readonly Entry[];
  onNames(entries: readonly Entry[]): void;
};

type Table = { rows: string[][]; tab: string | null; book: Questionnaires };

/** What is being written: `plan` stays as it was sent, so that a second attempt sends the very same. */
type Writing = { plan: Planned; done: number };

/** A form's answers become rows of the bases. They are read here, in the page: names go to the list of names alone. */
export function AnswersScreen({ start, names, onNames }: Props) {
  const [table, setTable] = useState<Table | null>(null);
  const [chosen, setChosen] = useState<Chosen>({ whose: "mentees", who: "", choices: {}, replaced: [] });
  const [differing, setDiffering] = useState<Sum["differing"]>([]);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [written, setWritten] = useState<{ sum: Sum; plan: Planned } | null>(null);
  const reading = useAct();
  const looking = useAct();
  const sending = useAct();
  const { done, renew } = useAround();
  const plan = useMemo(() => (table ? planOf(table.rows, table.book, names, chosen) : null), [table, chosen, names]);
  const known = plan?.rows.filter((row) => row.known) ?? [];
  const asked = JSON.stringify(known);

  // people of the base: what their rows say otherwise is shown before anything is written
  useEffect(() => {
    setDiffering([]);
    if (known.length > 0)
      looking.run({
        ask: () => sendRows(known, false),
        take: (sum) => setDiffering(sum?.differing ?? []),
      });
  }, [asked]);

  const read = (from: From) =>
    reading.run({
      ask: () => call.questionnaires(from.tab === undefined ? {} : { tab: from.tab }),
      take: (book) => {
        if (!book) return;
        const rows = book.rows ?? pastedRows(from.rows, from.text ?? "");
        setChosen({ whose: whoseOf(rows), who: "", choices: {}, replaced: [] });
        setTable({ rows, tab: from.tab ?? null, book });
      },
    });
  const again = () => {
    reading.forget();
    sending.forget();
    setTable(null);
    setWriting(null);
    setWritten(null);
  };
  const apply = (of: Planned) => {
    const sent = { ...of, rows: withReplaced(of.rows, chosen.replaced) };
    setWriting({ plan: sent, done: 0 });
    // the list first: a code that was written is never without its name
    onNames(withEntries(names, sent.entries));
    sending.run({
      ask: () => sendRows(sent.rows, true, (count) => setWriting({ plan: sent, done: count })),
      landed: async () => (await sendRows(sent.rows, false)).again === sent.rows.length,
      take: async (sum) => {
        const all = sum ?? {
          added: { mentors: 0, mentees: 0 },
          completed: 0,
          again: sent.rows.length,
          differing: [],
          applied: null,
          acts: 0,
        };
        setWritten({ sum: all, plan: sent });
        setWriting(null);
        done(`анкеты, строк: ${sent.rows.length}`);
        await renew();
      },
    });
  };

  if (written && table)
    return (
      <AnswersDone {...written} names={names} tab={table.tab} codes={table.book.names !== "names"} onAgain={again} />
    );
  if (writing)
    return (
      <section>
        <Head focus>Записываем ответы</Head>
        <p role="status">
          Записано строк: {writing.done} из {writing.plan.rows.length}…
        </p>
        {sending.failure ? (
          <Failed failure={sending.failure} what="Записано не всё" onAgain={sending.again} focus />
        ) : (
          <p class="quiet">Записанное не пропадёт. При повторе ни одна строка не запишется дважды.</p>
        )}
      </section>
    );
  if (table && plan)
    return (
      <section>
        <Head focus>Что получится</Head>
        {looking.failure ? (
          <Failed failure={looking.failure} what="Сравнить с книгой не получилось" onAgain={looking.again} />
        ) : null}
        <AnswersPreview
          plan={plan}
          chosen={chosen}
          differing={differing}
          busy={looking.waiting}
          onChoose={setChosen}
          onApply={() => apply(plan)}
          onBack={again}
        />
      </section>
    );
  return (
    <section>
      {start}
      <p>
        Ответы Яндекс Формы, Google Формы, таблица из Word станут строками баз. Имена, телефоны и почта останутся в
        списке имён этой панели.
      </p>
      {names.length === 0 ? (
        <p class="quiet">Если в базах уже есть участники, сначала откройте список имён: повторы найдутся сами.</p>
      ) : null}
      {reading.failure ? (
        <Failed failure={reading.failure} what="Прочитать не получилось" onAgain={reading.again} focus />
      ) : null}
      <Source off={reading.waiting} onRead={read} />
      <p class="quiet below" role="status">
        {reading.waiting ? "Читаем ответы…" : ""}
      </p>
    </section>
  );
}
