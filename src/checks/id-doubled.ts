import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";
import { freshIds, type Numbered, numbered } from "./fresh-ids";
import { repeats } from "./repeats";

/** A row pasted together with its hidden id: the copy needs an id of its own, the first row keeps it. */
export const idDoubled: Check = {
  code: "id-doubled",
  severity: "error",
  find: (snapshot) =>
    (Object.keys(numbered) as Numbered[]).flatMap((sheet) => {
      const fresh = freshIds(snapshot, sheet);
      return repeats<Row<Numbered>>(snapshot[sheet], ({ id }) => id).map(([row, first]) =>
        at(sheet, row, numbered[sheet], { found: row.id, expected: `строка ${first.at}`, fix: { id: fresh() } }),
      );
    }),
};

export const examples: readonly Example[] = [
  {
    when: "a row was copied with its hidden id twice",
    book: { pairs: [{ id: "ПР-001" }, { id: "ПР-007" }, { id: "ПР-001" }, { id: "ПР-001" }] },
    finds: [
      { cell: "pairs.mentor:8", found: "ПР-001", expected: "строка 6", fix: { id: "ПР-008" } },
      { cell: "pairs.mentor:9", found: "ПР-001", expected: "строка 6", fix: { id: "ПР-009" } },
    ],
  },
  {
    when: "every row has its own id, and a row without one is another remark",
    book: { indicators: [{ id: "И-001" }, { id: "И-002" }, { indicator: "Успеваемость" }] },
    finds: [],
  },
];
