import { describe, expect, it } from "vitest";
import { made } from "../../../sidebar/names/columns";
import { codeAfter, compare, search, shortName } from "../../../sidebar/names/list";
import { people } from "../../people";

const all = people(40);
const [one, two] = all as [(typeof all)[0], (typeof all)[0]];

describe("A list beside a book", () => {
  it("says which codes have no name and which names have no code there", () => {
    const compared = compare([one, two], [one.code, "П-777"]);
    expect(compared).toEqual({ unnamed: ["П-777"], unused: [two.code], foreign: false });
  });

  it("is told to be of another school when few of its codes fit", () => {
    expect(compare(all, ["Н-801", "Н-802", "П-803", "П-804", "П-805"]).foreign).toBe(true);
    expect(
      compare(
        all,
        all.slice(0, 10).map(({ code }) => code),
      ).foreign,
    ).toBe(false);
    expect(compare(all, []).foreign).toBe(false);
  });
});

describe("Searching people", () => {
  it.each([
    ["by the beginning of a surname", one.surname.slice(0, 4).toLowerCase()],
    ["by code", one.code.toLowerCase()],
    ["by first name and surname in any order", `${one.first} ${one.surname}`],
  ])("finds them %s", (_, text) => {
    expect(search([one, two], text)).toEqual([one]);
  });

  it("finds nobody by nothing", () => {
    expect(search(all, "  ")).toEqual([]);
  });
});

describe("A list made of pasted names", () => {
  it("gives the next free codes, and keeps those that are there", () => {
    const rows = [
      ["ФИО", "Должность"],
      [one.name, "учитель"],
      [two.name, ""],
    ];
    const { entries, given } = made(rows, "Н-004", codeAfter, new Set(["Н-005"]));
    expect(entries).toEqual([
      { code: "Н-004", name: one.name, position: "учитель" },
      { code: "Н-006", name: two.name },
    ]);
    expect(given).toBe(2);
  });

  it("takes a bare column of names", () => {
    const { entries } = made([["ФИО"], [one.name], [""], [one.surname]], "П-009", codeAfter, new Set());
    expect(entries.map(({ code, name }) => `${code} ${name}`)).toEqual([`П-009 ${one.name}`, `П-010 ${one.surname}`]);
  });
});

describe("A name in a document", () => {
  it.each([
    [one.name, `${one.surname}\u00a0${one.first[0]}.\u00a0${one.patronymic[0]}.`],
    [one.surname, one.surname],
    [`${one.surname} А. Б.`, `${one.surname} А. Б.`],
  ])("«%s» is short", (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
