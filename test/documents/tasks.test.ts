import { describe, expect, it } from "vitest";
import { monthChoices } from "../../src/documents/list";
import { makeDocument } from "../../src/documents/make";
import type { Choice } from "../../src/documents/source";
import { sourceOf, stage } from "./source";

const plan = { start: "2026-09-01", end: "2027-05-31" };
const roadmap = stage(
  1,
  "Этап",
  { no: "1", content: "Обсудить план", responsible: "Куратор; Директор" },
  { no: "2", content: "Собрать анкеты", responsible: "куратор", start: "2026-11-20", end: "2026-11-20" },
  { no: "3", content: "Сделать раньше", start: "2026-10-01", end: "2026-10-31" },
  { no: "4", content: "Уже сделано", status: "done" },
  { no: "5", content: "Весь год", period: "в течение года", kind: "all-year", start: "2026-09-01", end: "2027-05-31" },
  { no: "6", content: "Весной", start: "2027-04-01", end: "2027-04-30" },
);
const source = sourceOf({ roadmap, passport: plan });
const tasks = (choice: Choice) => makeDocument(source, "month-tasks", { month: "2026-11", ...choice }, "2026-11-22");
const text = (choice: Choice = {}) => tasks(choice)?.plain ?? "";

describe("The tasks of a month", () => {
  it("are a part for each responsible person, who is known in any case of letters", () => {
    expect(text().match(/^Ответственный: .*/gm)).toEqual(["Ответственный: Директор", "Ответственный: Куратор"]);
    expect(text({ responsible: "Директор" }).split("\n")).toEqual([
      "Ответственный: Директор",
      "№\tЧто сделать\tСрок\tОтметка",
      "1\tОбсудить план Педсовет\tдо 30.11.2026\t",
    ]);
  });

  it("say what and by when, the nearest first; what was left from earlier months stands below", () => {
    expect(text({ responsible: "Куратор" }).split("\n").slice(2)).toEqual([
      "2\tСобрать анкеты Педсовет\t20.11.2026\t",
      "1\tОбсудить план Педсовет\tдо 30.11.2026\t",
      "5\tВесь год Педсовет\tв течение года\t",
      "Осталось с прошлых месяцев\t\t\t",
      "3\tСделать раньше Педсовет\tдо 31.10.2026\t",
    ]);
  });

  it("of a month to come are without what is late now", () => {
    expect(text({ month: "2027-04" })).not.toContain("Осталось");
    expect(text({ month: "2027-04" })).toContain("Весной");
  });

  it("begin on a new page for each, if wished", () => {
    const pages = (choice: Choice) => tasks(choice)?.blocks.filter(({ is }) => is === "page").length;
    expect([pages({}), pages({ newPage: true })]).toEqual([0, 1]);
  });

  it("are offered for the months that have some, this month first", () => {
    const { months, month } = monthChoices(source);
    expect([months[0]?.key, months.length, month]).toEqual(["2026-09", 9, "2026-11"]);
    expect(months[2]?.name).toBe("ноябрь 2026 г.");
  });

  it("name both schools of a joint event, in the part of each deputy (S1-62)", () => {
    const both = "Заместитель директора по УВР школы-ментора; зам. директора по УВР школы-менти";
    const joint = sourceOf({
      roadmap: stage(1, "Этап", { content: "Семинар", responsible: both }),
      passport: { ...plan, mentor_org: "Школа № 1", mentee_org: "Школа № 2" },
    });
    const plain = makeDocument(joint, "month-tasks", { month: "2026-11" }, "2026-11-22")?.plain ?? "";
    expect(plain.match(/Семинар Педсовет Вместе: Школа № 1, Школа № 2/g)).toHaveLength(2);
  });

  it("put spellings of one role into one part (S1-41)", () => {
    const spelled = sourceOf({
      roadmap: stage(
        1,
        "Этап",
        { content: "Беседы", responsible: "Администрации ОО и педагоги" },
        { content: "Анкеты", responsible: "администрация школы, педагог-психолог" },
      ),
      passport: plan,
    });
    const plain = makeDocument(spelled, "month-tasks", { month: "2026-11" }, "2026-11-22")?.plain ?? "";
    expect(plain.match(/^Ответственный: .*/gm)).toEqual([
      "Ответственный: Администрации ОО",
      "Ответственный: педагог-психолог",
      "Ответственный: педагоги",
    ]);
  });

  it("are no paper for a month without any", () => {
    expect(tasks({ month: "2028-01" })).toBeNull();
  });

  it("name the items that no month can have, and give those without a name a part", () => {
    const odd = stage(1, "Этап", { end: null, start: null, kind: "unknown" }, { responsible: null });
    const made = makeDocument(
      sourceOf({ roadmap: odd, passport: plan }),
      "month-tasks",
      { month: "2026-11" },
      "2026-11-22",
    );
    expect(made?.warnings.map(({ place }) => place)).toEqual([
      { sheet: "roadmap", row: 7, column: "period" },
      { sheet: "roadmap", row: 8, column: "responsible" },
    ]);
    expect(made?.plain).toContain("Ответственный: не указан");
  });
});

describe("The reminder for a chat", () => {
  const reminder = (choice: Choice = {}) => makeDocument(source, "reminder", choice, "2026-11-22")?.plain.split("\n");

  it("tells the next 30 days from «На дату», then what is overdue", () => {
    expect(reminder()).toEqual([
      "Наставничество: что впереди с 22.11.2026 по 22.12.2026",
      "",
      "Впереди:",
      "– до 30.11.2026: Обсудить план (Куратор, Директор)",
      "",
      "Просрочено:",
      "– Сделать раньше: срок был до 31.10.2026 (Куратор)",
      "– Собрать анкеты: срок был до 20.11.2026 (куратор)",
    ]);
  });

  it("can be of a month, or for one person", () => {
    expect(reminder({ month: "2027-04" })?.slice(0, 4)).toEqual([
      "Наставничество: апрель 2027\u00a0г.",
      "",
      "Впереди:",
      "– до 30.04.2027: Весной (Куратор)",
    ]);
    expect(reminder({ responsible: "Директор" })?.filter((line) => line.startsWith("–"))).toHaveLength(1);
  });

  it("says so when there is nothing", () => {
    expect(makeDocument(sourceOf({}), "reminder", {}, "2026-11-22")?.plain).toContain(
      "Пунктов с ближайшим сроком нет.",
    );
  });
});
