import { describe, expect, it } from "vitest";
import { schoolsOf } from "../../src/names/organisation";
import { resolver } from "../../src/names/resolve";
import { namesIn } from "../../src/names/split";

const look = resolver({ words: ["Рабочая группа проекта"], codes: new Set(["Н-001", "П-011"]) });

describe("A name of somebody responsible (G-06)", () => {
  it.each([
    ...["Администрации школ", "Администрации ОО", "отдел образования", "методический актив ОО", "Рабочие команды школ"],
    ...["Участники рабочих команд", "участники команд", "куратор Программы", "Педагоги школ", "Наставляемые"],
    ...["Школьные координаторы", "муниципальный координатор", "Педагог-психолог", "логопед", "кл. руководители"],
    ...["Зам. директора по НМР", "руководители ШМО", "Ответственный за сайт", "рабочая группа проекта"],
  ])("«%s» is a role of the dictionary (S1-41, S4-25)", (name) => expect(look(name).is).toBe("role"));

  it.each([
    ...["Зав. библиотекой", "лаборант", "Совет отцов", "завхоз", "учитель физики", "Руководитель центра «Точка роста»"],
    ...["ВРИПК", "Инициативная группа", "Директор МБОУ Заречной СОШ", "Учительница"],
  ])("«%s» is a position, though in no dictionary", (name) => expect(["position", "role"]).toContain(look(name).is));

  it.each([
    ["Кураторр", "Куратор"],
    ["Зам. директра по УВР", "Заместитель директора по УВР"],
    ["Развивающая управленческая команда", "Развивающаяся управленческая команда"],
    ["Школный координатор", "Школьный координатор"],
    ["п-011", "П-011"],
    ["Н 1", "Н-001"],
  ])("«%s» is unknown, and near to «%s» (S3-51)", (name, near) => {
    expect(look(name)).toEqual({ is: "unknown", near });
  });

  it("of a participant is a code of a base; one that no base has is unknown", () => {
    expect(look("Н-001").is).toBe("code");
    expect(look("Н-009")).toEqual({ is: "unknown", near: null });
  });

  it("of a person is told from roles", () => {
    for (const name of ["Иванова И.И.", "И. И. Иванова", "Иванова И.И., директор школы", "Петрова Мария Ивановна"])
      expect(look(name).is).toBe("person");
    expect(look("потом уточним")).toEqual({ is: "unknown", near: null });
  });
});

describe("An event of two schools (S1-62)", () => {
  const passport = { mentor_org: "Школа № 1", mentee_org: "Школа № 2" };
  const schools = (text: string, of = passport) => schoolsOf(namesIn(text), of);

  it("shows both, by the names of the passport where sides are named", () => {
    expect(schools("Заместитель директора по УВР школы-ментора; Заместитель директора по УВР школы-менти")).toEqual([
      "Школа № 1",
      "Школа № 2",
    ]);
    expect(schools("Администрации школ; Куратор")).toEqual(["Школа № 1", "Школа № 2"]);
    expect(schools("Зам. директора МБОУ Заречной СОШ № 1, зам. директора Луговой ООШ")).toEqual([
      "Заречной СОШ № 1",
      "Луговой ООШ",
    ]);
  });

  it("is none where one school is named, or no school at all", () => {
    expect(schools("Администрация школы-менти; Куратор")).toHaveLength(1);
    expect(schools("Куратор; Наставники")).toEqual([]);
  });
});
