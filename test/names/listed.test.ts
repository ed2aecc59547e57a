import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinedPieces, pieceNumber, piecesOf } from "../../src/names/listed";

describe("A cell that lists several things (G-04)", () => {
  it.each([
    ["1) Собрать анкеты 2) Провести встречу", ["1) Собрать анкеты ", "2) Провести встречу"]],
    ["1) Собрать анкеты;\n2) Провести встречу", ["1) Собрать анкеты;", "2) Провести встречу"]],
    ["Работа команд: 1) встреча; 2) план", ["Работа команд: 1) встреча; ", "2) план"]],
    ["1. Встреча\n2. План", ["1. Встреча", "2. План"]],
    ["1) один 2) два 2) ещё два 3) три", ["1) один ", "2) два ", "2) ещё два ", "3) три"]],
  ])("%j is read as its pieces, slips in numbers too", (text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  it.each([
    "Собрать анкеты",
    "1) Собрать анкеты",
    "Встреча 20.10. 2022 г. и 25.10. 2022 г.",
    "Смотри пункты 2) и 3)",
    "По приказу (п. 1) и письму (п. 2)",
    "Занятия 1. 2. 3. недели",
  ])("%j is one", (text) => expect(piecesOf(text)).toEqual([]));

  const words = fc.string({ unit: fc.constantFrom(..."абв ;.,(\n"), minLength: 1, maxLength: 12 });
  const gap = fc.constantFrom("\n", " ", "  ", " \n", "\n\n");
  const list = fc
    .tuple(fc.constantFrom("", "Провести: "), fc.array(fc.tuple(words, gap), { minLength: 2, maxLength: 6 }))
    .map(([lead, pieces]) => lead + pieces.map(([text, after], i) => `${i + 1}) а${text}б${after}`).join(""))
    .map((text) => text.trimEnd());

  it("split and joined again is the same text, to the letter", () => {
    fc.assert(
      fc.property(list, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.length).toBeGreaterThan(1);
        expect(joinedPieces(pieces)).toBe(text);
      }),
    );
  });

  it("pieces that have no numbers get them when they are joined, and are pieces again", () => {
    expect(joinedPieces(["Встреча", "План"])).toBe("1) Встреча\n2) План");
    expect(piecesOf("1) Встреча\n2) План")).toHaveLength(2);
    expect(["2) План", "Команды: 1) встреча", "План"].map(pieceNumber)).toEqual([2, 1, null]);
  });
});
