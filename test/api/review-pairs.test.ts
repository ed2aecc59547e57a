import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Proposal } from "../../src/api/answers-proposal";
import { shownRows, typeRow } from "../round-trip/last-year";
import { answer, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

/** Two mentors and two pupils who all fit each other, proposed: Н-001 with П-001, Н-002 with П-002. */
const made = () => {
  const book = modelBook({ model: "empty" });
  for (const [row, code] of [
    [6, "Н-001"],
    [7, "Н-002"],
  ] as const)
    typeRow(book, "mentors", row, { code, who: "учитель, математика", category: "работник", capacity: "1" });
  for (const [row, code] of [
    [6, "П-001"],
    [7, "П-002"],
  ] as const)
    typeRow(book, "mentees", row, {
      code,
      who: "7 класс",
      category: "обучающийся",
      year: "2013",
      request: "математика",
    });
  answer(book, "setConsents", {
    people: ["Н-001", "Н-002", "П-001", "П-002"],
    purposes: ["participation"],
    dated: "2026-09-10",
  });
  answer(book, "proposePairs", { apply: true });
  return book;
};

let book: Book;
beforeEach(() => {
  book = emptyBook({ data: savedOnce("pairs to review", made) });
});
const rows = () => shownRows(book, "pairs", "mentor", "mentee", "status", "locked");
const bans = () => shownRows(book, "mentees", "code", "barred");
const proposal = () =>
  answer<Proposal>(book, "proposePairs").pairs.map(({ mentor, mentee, origin }) => [mentor, mentee, origin]);

describe("Looking through the proposed pairs", () => {
  it("a locked pair stays, whatever is proposed later; unlocked, it is proposed anew", () => {
    answer(book, "lockPair", { pair: "F6", locked: true });
    expect(proposal()).toEqual([
      ["Н-002", "П-002", "new"],
      ["Н-001", "П-001", "locked"],
    ]);
    answer(book, "lockPair", { pair: "F6", locked: false });
    expect(proposal().map(([, , origin]) => origin)).toEqual(["new", "new"]);
  });

  it("a rejected one leaves its row, stands as a ban with its reason, and is not proposed again; «Отменить» takes it back (S3-22)", () => {
    const said = answer<{ says: string }>(book, "rejectPair", { mentor: "Н-001", mentee: "П-001", why: "родственник" });
    expect(said.says).toBe("Н-001 и П-001 больше не предлагаются вместе: родственник.");
    expect(bans()).toEqual([
      ["П-001", "Н-001 (родственник)"],
      ["П-002", ""],
    ]);
    expect(proposal()).toEqual([
      ["Н-001", "П-002", "new"],
      ["Н-002", "П-001", "new"],
    ]);
    answer(book, "undo");
    expect(bans()[0]).toEqual(["П-001", ""]);
    expect(rows()[0]).toEqual(["Н-001", "П-001", "предложена", ""]);
  });

  it("two mentees change places by hand, and a later proposal keeps that", () => {
    answer(book, "swapPairs", { pair: "F6", with: "F7" });
    expect(rows().map((row) => row.slice(0, 2))).toEqual([
      ["Н-001", "П-002"],
      ["Н-002", "П-001"],
    ]);
    expect(proposal().map(([, , origin]) => origin)).toEqual(["kept", "kept"]);
  });

  it("a swap is refused where a pair is locked, banned or already agreed; the sentence names the cell", () => {
    typeRow(book, "mentors", 6, { barred: "П-002 (родственник)" });
    expect(refusal(book, "swapPairs", { pair: "F6", with: "F7" })).toMatchObject({
      code: "pair-forbidden",
      says: expect.stringContaining("Пары, D6"),
    });
    answer(book, "lockPair", { pair: "F7", locked: true });
    expect(refusal(book, "swapPairs", { pair: "F6", with: "F7" }).code).toBe("pair-locked");
    answer(book, "agreePairs", { pairs: ["F7"], on: "2026-11-16" });
    expect(refusal(book, "swapPairs", { pair: "F6", with: "F7" }).says).toContain("состояние «согласована»");
    expect(refusal(book, "rejectPair", { mentor: "Н-002", mentee: "П-002", why: "просьба" }).code).toBe(
      "pair-not-proposed",
    );
  });

  it("a rejection without a reason, or of unknown people, is refused", () => {
    expect(refusal(book, "rejectPair", { mentor: "Н-001", mentee: "П-001", why: " " }).code).toBe("pair-fact");
    expect(refusal(book, "rejectPair", { mentor: "Н-009", mentee: "П-001", why: "просьба" }).code).toBe(
      "pairing-unknown",
    );
  });
});

describe("The group meeting (S2-22, S2-23, S4-34)", () => {
  const came = ["Н-001", "Н-002", "П-001", "П-002"].map((code) => ({ code, attended: "2026-11-10" }));

  it("is marked for all at once, with wishes that go before the scores, in one act", () => {
    answer(book, "setPreferences", {
      people: came.map((of) => (of.code === "П-001" ? { ...of, prefers: ["Н-002"] } : of)),
    });
    expect(shownRows(book, "mentees", "code", "attended", "prefers")).toEqual([
      ["П-001", "10.11.2026", "Н-002"],
      ["П-002", "10.11.2026", ""],
    ]);
    const stable = answer<Proposal>(book, "proposePairs", { mode: "stable" });
    expect([stable.pairs.map(({ mentor, mentee }) => [mentor, mentee]), stable.blocking]).toEqual([
      [
        ["Н-001", "П-002"],
        ["Н-002", "П-001"],
      ],
      [],
    ]);
    answer(book, "undo");
    expect(shownRows(book, "mentees", "code", "attended")).toEqual([
      ["П-001", ""],
      ["П-002", ""],
    ]);
  });

  it("takes no wish of or for somebody who was not there, nor within one base", () => {
    const wish = (code: string, prefers: string[]) => ({
      people: [
        ...came.filter((of) => of.code !== "П-002" && of.code !== code),
        code.startsWith("Н") ? { code, prefers, attended: "2026-11-10" } : { code, prefers },
      ],
    });
    expect(refusal(book, "setPreferences", wish("П-002", ["Н-001"])).code).toBe("pairing-absent");
    expect(refusal(book, "setPreferences", wish("Н-001", ["П-002"])).says).toContain("П-002 не был на общей встрече");
    expect(refusal(book, "setPreferences", wish("Н-001", ["Н-002"])).code).toBe("pairing-same-side");
    expect(refusal(book, "setPreferences", wish("П-009", [])).code).toBe("people-unknown");
    expect(shownRows(book, "mentees", "code", "attended")).toEqual([
      ["П-001", ""],
      ["П-002", ""],
    ]);
  });
});
