import { useState } from "preact/hooks";
import type { Papers } from "../../src/api/answers";
import { useAct } from "../act";
import { Failed } from "../parts/failed";
import { call } from "../rpc";
import { type Entry, entries, fieldsFor, filled } from "./entries";
import { EntryForm, type Values } from "./entry-form";

type Props = { papers: Papers; onDone(says: string): void };

const rowsIn = ({ registers }: Papers, sheet: string) => registers.find((of) => of.sheet === sheet)?.rows ?? 0;

/** A row for one of the sheets of records; the sheet is built with its first row. */
export function QuickEntry({ papers, onDone }: Props) {
  const [open, setOpen] = useState<Entry | null>(null);
  const adding = useAct();
  const add = (entry: Entry, values: Values) => {
    const before = rowsIn(papers, entry.sheet);
    adding.run({
      ask: () => call.addRecord({ sheet: entry.sheet, cells: filled({ ...entry.given(papers.today), ...values }) }),
      landed: async () => rowsIn(await call.papers({}), entry.sheet) > before,
      take: (answer) => {
        setOpen(null);
        onDone(answer?.says ?? `Записано: ${entry.name.toLowerCase()}`);
      },
    });
  };
  return (
    <section>
      <h2>Записать</h2>
      <div class="filter">
        {entries.map((entry) => (
          <button
            type="button"
            key={entry.key}
            aria-pressed={open?.key === entry.key}
            onClick={() => {
              adding.forget();
              setOpen(open?.key === entry.key ? null : entry);
            }}
          >
            {entry.name}
          </button>
        ))}
      </div>
      {open ? (
        <EntryForm
          key={open.key}
          id={`new-${open.key}`}
          head={open.name}
          fields={fieldsFor(papers.registers, open.sheet, open.fields, open.needed)}
          first={open.given(papers.today)}
          send="Записать"
          waiting={adding.waiting}
          onSend={(values) => add(open, values)}
          onCancel={() => setOpen(null)}
        />
      ) : null}
      {adding.failure ? <Failed failure={adding.failure} what="Не записано" onAgain={adding.again} focus /> : null}
    </section>
  );
}
