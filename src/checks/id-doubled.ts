import type { Row } from "../snapshot/snapshot";
import { at, type Check } from "./check";
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
  examples: [
    {
      when: "a row was copied with its hidden id twice",
      book: { pairs: [{ id: "ПР-1" }, { id: "ПР-7" }, { id: "ПР-1" }, { id: "ПР-1" }] },
      finds: [
        { cell: "pairs.mentor:8", found: "ПР-1", expected: "строка 6", fix: { id: "ПР-8" } },
        { cell: "pairs.mentor:9", found: "ПР-1", expected: "строка 6", fix: { id: "ПР-9" } },
      ],
    },
    {
      when: "every row has its own id, and a row without one is another remark",
      book: { indicators: [{ id: "И-1" }, { id: "И-2" }, { indicator: "Успеваемость" }] },
      finds: [],
    },
  ],
};
