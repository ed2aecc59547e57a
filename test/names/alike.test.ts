import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alike } from "../../src/names/alike";
import { organisationsIn } from "../../src/names/organisation";
import { allowance, distance } from "../../src/names/words";

const word = fc.string({ unit: fc.constantFrom(..."абвгд"), minLength: 3, maxLength: 9 });
const sorted = (pairs: readonly [string, string][]) => pairs.map((pair) => [...pair].sort().join(" ")).sort();

describe("Names that differ in a letter or two (G-09)", () => {
  it("are found without comparing each with each: the same pairs as by comparing all", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), (words) => {
        const all = words.flatMap((a, i) => words.slice(i + 1).map((b): [string, string] => [a, b]));
        const near = all.filter(([a, b]) => distance(a, b) <= allowance(Math.min(a.length, b.length)));
        expect(sorted(alike(words))).toEqual(sorted(near));
      }),
    );
  });
});

describe("The name of a school", () => {
  const stems = (text: string) => organisationsIn(text).map(({ by, stem, number }) => `${by} ${stem} ${number}`.trim());

  it("is the same in all cases, kinds and abbreviations (S4-43)", () => {
    const same = ["Заречная основная школа", "Заречной ОШ", "МБОУ «Заречная СОШ»", "в Заречную школу"];
    for (const text of same) expect(stems(text)).toEqual(["own заречн"]);
  });

  it("is known by its number, by quotation marks, by whose name it bears, and by its district", () => {
    expect(stems("Заречная СОШ № 3")).toEqual(["own заречн 3"]);
    expect(stems("гимназия «Радуга»")).toEqual(["own радуг"]);
    expect(stems("СОШ им. А.Б. Верёвкина")).toEqual(["patron веревкин"]);
    expect(stems("администрация Заречного муниципального района")).toEqual(["district заречн"]);
  });

  it("is none where only a kind is named", () => {
    for (const text of ["Средняя школа № 5", "Опытная школа", "Школы района", "школа-лидер", "Сельская школа"])
      expect(stems(text)).toEqual([]);
  });
});
