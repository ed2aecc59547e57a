import { describe, expect, it } from "vitest";
import { ageWish, fitsAge, gradeIn } from "../../src/pairing/ages";
import { namedIn, termsOf } from "../../src/pairing/terms";

const meet = (one: string, other: string) => [...termsOf(one).keys()].some((stem) => termsOf(other).has(stem));

describe("Words of requests and competences (E.3 4)", () => {
  it.each([
    ["не успевает по математике", "учитель, математика"],
    ["подготовиться к экзаменам", "Подготовка к экзамену"],
    ["Волонтёрство", "волонтерство в больнице"],
    ["адаптации и общения", "общение"],
    ["язык Python", "PYTHON с нуля"],
  ])("«%s» and «%s» have a word in common, whatever its form", (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each([
    ["информатика", "работа с информацией"],
    ["история", "историческая проза"],
    ["нужна помощь учителя", "помощь классу"],
    ["физика", "физическая культура"],
  ])("«%s» and «%s» have none: whole words only, and empty words do not count", (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it("are kept as typed, to show what matched", () => {
    expect([...termsOf("Хочу научиться Программированию, ПРОГРАММИРОВАНИЕ").values()]).toEqual(["Программированию"]);
  });

  it("name a subject only by all of its words", () => {
    const subjects = ["русский язык", "английский язык", "математика"];
    expect(namedIn(subjects, termsOf("сочинение по русскому языку"))).toEqual(["русский язык"]);
    expect(namedIn(subjects, termsOf("языку и общению"))).toEqual([]);
  });
});

describe("The wished age (E.1)", () => {
  it.each([
    ["10–12 лет", 11, null, true],
    ["10–12 лет", 15, null, false],
    ["5-7 класс", null, 6, true],
    ["5-7 класс", null, 9, false],
    ["от 14 лет", 17, null, true],
    ["до 10 лет", 12, null, false],
    ["любой", 12, 6, null],
    ["10–12 лет", null, 6, null],
  ])("«%s», turning %s in grade %s: %s", (wish, turns, grade, fits) => {
    expect(fitsAge(ageWish(wish), turns, grade)).toBe(fits);
  });

  it("reads a grade as schools write it, and no other number", () => {
    expect(["7 класс", "7 «Б» класс", "11-А кл.", "учитель 1 категории", "117 класс"].map(gradeIn)).toEqual([
      7,
      7,
      11,
      null,
      null,
    ]);
  });
});
