import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { PairsApproved } from "../../src/api/answers-pair-orders";
import { shownRows, typeRow } from "../round-trip/last-year";
import { newRemarks, remarks } from "../round-trip/seen";
import { answer, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

/** Two experienced teams, two developing ones, a group of each; the register knows them all. */
const made = () => {
  const book = modelBook({ model: "teams" });
  const known = { category: "работник", who: "команда школы" };
  typeRow(book, "mentors", 6, { code: "ОК-01", capacity: "2", ...known });
  typeRow(book, "mentors", 7, { code: "ОК-02", capacity: "2", ...known });
  typeRow(book, "mentees", 6, { code: "РК-01", ...known });
  typeRow(book, "mentees", 7, { code: "РК-02", ...known });
  const people = ["ОК-01", "ОК-02", "РК-01", "РК-02"];
  answer(book, "setConsents", { people, purposes: ["participation"], dated: "2026-09-10" });
  const pair = { status: "предложена", form: "команда – команда" };
  typeRow(book, "pairs", 6, { no: "1", mentor: "ОК-01", mentee: "РК-01", ...pair });
  typeRow(book, "pairs", 7, { no: "2", mentor: "ОК-02", mentee: "РК-02", ...pair });
  return book;
};

let book: Book;
beforeEach(() => {
  book = emptyBook({ data: savedOnce("groups to order", made) });
});
const agree = (pairs: string[], ...sides: string[]) =>
  answer(book, "agreePairs", { pairs, on: "2026-11-16", ...(sides.length > 0 && { sides }) });
const all = ["mentor", "mentee", "operator"];
const order = { number: "12", dated: "2026-11-20" };
const approve = (pairs: string[], more: object = {}) =>
  answer<PairsApproved>(book, "approvePairs", { pairs, ...order, ...more });
const says = (pairs: string[], more: object = {}) => refusal(book, "approvePairs", { pairs, ...order, ...more }).says;
const team = (row: number, cells: Record<string, string>) => typeRow(book, "teams", row, cells);

describe("The agreement of two schools and the operator (S3-16)", () => {
  it("has three signatures with their days before the operator's order; the row says whose is missing (S3-17)", () => {
    agree(["F6"], "mentor", "mentee");
    expect(shownRows(book, "pairs", "no", "status", "next")[0]).toEqual([
      "1",
      "согласована",
      "получить подпись оператора",
    ]);
    expect(says(["F6"])).toContain("Пары, AJ6: в трёхстороннем соглашении подписей 2 из 3");
    agree(["F6"], "оператор");
    const before = remarks(book);
    expect(approve(["F6"]).order).toBe("№ 12 от 20.11.2026");
    expect(shownRows(book, "pairs", "no", "status", "issuer", "operator_agreed")[0]).toEqual([
      "1",
      "утверждена",
      "оператор",
      "16.11.2026",
    ]);
    expect(newRemarks(book, before).filter((code) => !code.startsWith("running-"))).toEqual([]);
  });
});

describe("Several groups of one team (S3-19)", () => {
  it("are approved with the operator's decision only; it is written to the rows that need it", () => {
    typeRow(book, "pairs", 7, { mentor: "ОК-01" });
    agree(["F6", "F7"], ...all);
    expect(says(["F6", "F7"])).toContain("у команды ОК-01 больше одной связи, нужно решение оператора: номер и дата");
    approve(["F6", "F7"], { decision: "№ 11 от 12.11.2026" });
    expect(shownRows(book, "pairs", "no", "decision")).toEqual([
      ["1", "№ 11 от 12.11.2026"],
      ["2", "№ 11 от 12.11.2026"],
    ]);
    typeRow(book, "pairs", 7, { decision: "" });
    expect(remarks(book).filter((code) => code.startsWith("many-"))).toEqual(["many-without-decision Пары!AK7"]);
  });
});

describe("Groups of a territory (S3-25, S3-26)", () => {
  beforeEach(() => agree(["F6", "F7"], ...all));
  const add = (cells: object) =>
    answer(book, "addRecord", { sheet: "teams", cells: { directions: "кадры", ...cells } });

  it("have both an experienced and a developing team (S3-25)", () => {
    add({ organisation: "Школа № 1", role: "опытная", group: "1" });
    expect(says(["F6"])).toContain("Пары, A6: в группе №\u00a01 нет опытной или развивающейся команды");
    add({ organisation: "Школа № 2", role: "развивающаяся", group: "1" });
    approve(["F6"]);
  });

  it("are not more than it presents: one of a district, two of a city's department, or what the book says", () => {
    const district = { territory: "Северный район", territory_kind: "муниципальный район, городской округ" };
    for (const [group, role] of [
      ["1", "опытная"],
      ["1", "развивающаяся"],
      ["2", "опытная"],
      ["2", "развивающаяся"],
    ])
      add({ organisation: `Школа ${group}`, role, group, ...district });
    expect(says(["F7"])).toContain("от территории «Северный район» групп 2, а можно 1");
    expect(remarks(book)).toContain("territory-over-quota Команды!L6");
    for (const row of [6, 7, 8, 9]) team(row, { quota: "2" });
    approve(["F6", "F7"]);
    expect(remarks(book).filter((code) => code.startsWith("territory-"))).toEqual([]);
  });
});

describe("A group keeps its term when a team is replaced (S3-22)", () => {
  it("by the operator's order on the coordinator's memo; the new agreement has its three days", () => {
    agree(["F6"], ...all);
    approve(["F6"], { end: "2027-06-30" });
    const input = {
      ...{ pair: "F6", side: "mentor", code: "ОК-02", ground: "б", memo: "2026-11-19", agreed: "2026-11-20" },
      ...{ number: "13", dated: "2026-11-21" },
    };
    agree(["F7"], ...all);
    expect(refusal(book, "replaceInPair", input).says).toContain("у команды ОК-02 больше одной связи");
    answer(book, "replaceInPair", { ...input, decision: "№ 11 от 20.11.2026" });
    expect(shownRows(book, "pairs", "no", "mentor", "status", "end", "ground", "operator_agreed").at(-1)).toEqual([
      ...["1", "ОК-02", "утверждена", "30.06.2027", "", "20.11.2026"],
    ]);
    expect(shownRows(book, "pairs", "no", "status", "ground")[0]).toEqual([
      "1",
      "прекращена",
      "обязанности не исполняются",
    ]);
  });
});
