import { describe, expect, it } from "vitest";
import { htmlOf } from "../../src/documents/html";
import { missingFields } from "../../src/documents/list";
import { makeDocument } from "../../src/documents/make";
import { sourceOf } from "./source";

const whole = {
  model: "vsoko",
  title: "Программа наставничества «Внедрение ВСОКО»",
  programme_form: "ОО – ОО",
  interaction: "менторство",
  school_year: "2022–2023",
  mentor_org: "Образец: школа-ментор",
  mentee_org: "Образец: школа-менти",
  curator: "Н-002",
  curator_post: "заместитель директора по УВР",
  school: "Образец: школа-ментор",
  municipality: "Образец: район",
  stamp1: "agreed",
  stamp1_by: "директор школы-менти",
};
const made = (passport: object, programme: Record<string, unknown>[] = []) => {
  const document = makeDocument(
    sourceOf({ passport: { ...whole, ...passport }, programme }),
    "title",
    {},
    "2022-10-21",
  );
  return {
    text: htmlOf(document?.blocks ?? [])
      .replace(/<[^>]+>/g, "\n")
      .replace(/\u00a0/g, " ")
      .replace(/\n+/g, "\n"),
    fields: document?.warnings.map(({ place }) => ("field" in place ? place.field : "")) ?? [],
  };
};

describe("The title page (S1-02)", () => {
  it("has all nine fields", () => {
    const { text, fields } = made({});
    for (const said of [
      "Программа наставничества «Внедрение ВСОКО»",
      "ОО – ОО",
      "менторство",
      "на 2022–2023 учебный год",
      "Школа-ментор: \nОбразец: школа-ментор",
      "Школа-менти: \nОбразец: школа-менти",
      "Н-002\n, заместитель директора по УВР, Образец: школа-ментор",
      "Образец: район",
      "2022 г.",
    ])
      expect(text).toContain(said);
    expect(fields).toEqual([]);
  });

  it.each([
    "programme_form",
    "interaction",
    "mentor_org",
    "mentee_org",
    "curator",
    "curator_post",
    "municipality",
    "title",
  ] as const)("prints a line where %s is empty, and names the field", (field) => {
    const { text, fields } = made({ [field]: null });
    expect(text).toContain("______________________________");
    expect(fields).toEqual([field]);
  });

  it("leaves a line for the name where only the role was written, and does not call the field empty", () => {
    const { text, fields } = made({ curator: "куратор программы" });
    expect(text).toContain("______________________________, заместитель директора по УВР");
    expect(fields).toEqual([]);
  });

  it("asks a school that mentors within itself for no second organisation", () => {
    const { text, fields } = made({ model: "target", mentor_org: null, mentee_org: null });
    expect(text).not.toContain("Организация-наставник");
    expect(fields).toEqual([]);
  });

  it("puts a name that does not say what it is under the word «программа»", () => {
    expect(made({ title: "Наставник рядом" }).text).toContain("ПРОГРАММА НАСТАВНИЧЕСТВА\n«Наставник рядом»");
  });

  it("says that nobody pays and with which group the schools work, where the programme says so (S4-04)", () => {
    const note = (title: string, text: string) => ({ section: "note", side: "соглашение", title, text });
    const { text } = made({ coordinator: "муниципальный координатор" }, [
      note("Оплата", "Стороны работают безвозмездно"),
      note("Рабочая группа", "Стороны работают вместе с рабочей группой проекта"),
      note("Споры", "Споры решаются переговорами"),
    ]);
    expect(text).toContain("Стороны работают безвозмездно.");
    expect(text).toContain("рабочей группой проекта.");
    expect(text).toContain("Координатор: \nмуниципальный координатор");
    expect(text).not.toContain("переговорами");
  });
});

describe("What no document leaves without (G-07)", () => {
  it.each(["school", "school_year"] as const)("is the field %s, blanks do not count", (field) => {
    for (const value of [null, "", "  ", "\u00a0"])
      expect(missingFields(sourceOf({ passport: { [field]: value } }))).toEqual([field]);
    expect(missingFields(sourceOf({}))).toEqual([]);
  });
});
