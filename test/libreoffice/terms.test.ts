import { describe, expect, it } from "vitest";
import { passportBook, type Typed } from "../spec/passport-book";
import { agreements } from "./agreement";

const limits: Typed = { term_min: 3, term_max: 12, term_extension: 12, report_days: 30, interim: "проводится" };
const closed = [{ status: "выполнено" }, { status: "отменено", outcome: "Карантин" }];

/** Terms at their edges, each with the end that the formulas must give. */
const edges: [Typed, string][] = [
  [{ start: "2021-12-01", end: "2022-12-31", as_of: "2023-02-01" }, "2022-02-28"],
  [{ start: "2021-11-30", end: "2022-02-28", as_of: "2022-03-30" }, "2022-02-28"],
  [{ start: "2024-03-01", end: "2025-02-28", extended: "2026-02-28", extension_basis: "Запрос" }, "2024-05-31"],
  [{ start: "2024-02-29", end: "2025-02-28", extended: "2026-03-01" }, "2024-05-28"],
  [{ start: "2023-11-30", end: "2024-02-28", finished_on: "2024-02-01", conclusion: "Выполнена" }, "2024-02-29"],
];

describe("The term of a programme at its edges", () => {
  it("is the same in LibreOffice: last days of February, thirteen months, an extension, an early end (S3-10, S3-11, S3-12)", async () => {
    const books = edges.map(([fields]) => passportBook({ ...limits, ...fields }, closed));
    expect(books.map(({ figure }) => figure("earliest_end"))).toEqual(edges.map(([, least]) => least));
    expect(await agreements(books.map(({ book }) => book))).toEqual(edges.map(() => []));
  }, 180_000);
});
