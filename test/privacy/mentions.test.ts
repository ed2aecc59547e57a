import { describe, expect, it } from "vitest";
import { codedBy } from "../../src/privacy/mentions";
import { people } from "../people";

const coded = codedBy([
  { code: "Н-001", name: "Дуброва Анна Павловна" },
  { code: "П-002", name: "Мохов Егор Ильич" },
  { code: "П-003", name: "Мохов Глеб Львович" },
  { code: "П-004", name: "Зима Вера Олеговна" },
]);

describe("A text in which people of the book are named", () => {
  it.each([
    ["Дуброва Анна Павловна", "Н-001"],
    ["Анна Павловна Дуброва", "Н-001"],
    ["поговорить с Дубровой Анной Павловной", "поговорить с Н-001"],
    ["Дуброва А. П. и Мохов Е.И.", "Н-001 и П-002"],
    ["А. П. Дуброва, куратор", "Н-001, куратор"],
    ["А.П.Дубровой", "Н-001"],
    ["ДуброваА.П.", "Н-001"],
    ["Дуброва АП", "Н-001"],
    ["ДУБРОВА АННА ПАВЛОВНА", "Н-001"],
    ["у Анны Павловны", "у Н-001"],
    ["спросить Дуброву", "спросить Н-001"],
    ["Мохов Егор", "П-002"],
    ["Глеб Мохов", "П-003"],
    ["Мохов опоздал", "П-002 / П-003 опоздал"],
    ['"Дуброва"', '"Н-001"'],
    ["Дуброва,Мохов Г.Л.", "Н-001,П-003"],
    ["Зиме В. О. вручить", "П-004 вручить"],
  ])("«%s» becomes «%s»", (text, now) => {
    expect(coded(text)).toBe(now);
  });

  it.each(["Дуброва Б. Б. из другой школы", "Егор Павлович", "зима, каникулы", "дубрава", "План на год", ""])(
    "«%s» stays: it is another person or nobody",
    (text) => {
      expect(coded(text)).toBeNull();
    },
  );

  it("keeps nothing of 500 people in any of their spellings", () => {
    const all = people(500);
    const of = codedBy(all);
    const left = all.flatMap(({ code, name, surname, first, patronymic }) => {
      const [a, b] = [first[0], patronymic[0]];
      const spelled = [name, `${first} ${patronymic} ${surname}`, `${surname} ${a}. ${b}.`, `${a}.${b}. ${surname}`];
      return [...spelled, `${surname}${a}.${b}.`, surname, name.toUpperCase()].filter((text) => of(text) !== code);
    });
    expect(left).toEqual([]);
  });
});
