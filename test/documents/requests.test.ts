import { describe, expect, it } from "vitest";
import { makeDocument } from "../../src/documents/make";
import { sourceOf } from "./source";

const plain = (part: Record<string, unknown>) =>
  makeDocument(sourceOf(part), "requests-map", {}, "2026-11-22")?.plain.split("\n");

describe("The printed map of requests (S2-06, S4-28, S4-30)", () => {
  it("counts requests and offers by subject, with the mentors who name it, and by form; what is not said comes last", () => {
    const mentors = [
      { code: "Н-001", skills: "Химия, биология" },
      { code: "Н-002", skills: "физика" },
    ];
    const requests = [
      {
        kind: "need",
        request: "опыты",
        source: "родители",
        subject: "химия",
        form: "учитель – учитель",
        code: "П-001",
      },
      { kind: "need", request: "оценивание" },
      { kind: "offer", request: "веду кружок", subject: "химия", code: "П-002" },
      { kind: "need", request: "задачи", subject: "химия", priority: "high", helper: "Н-001" },
    ];
    expect(plain({ mentors, requests })).toEqual([
      "Запросов: 3 · готовы помочь: 1",
      "№\tЧей\tЗапрос, затруднение\tИсточник\tВажность\tПредмет, направление\tКто может помочь",
      "1\tП-001\tопыты\tродители\t\tхимия\t",
      "2\t\tоценивание\t\t\t\t",
      "3\t\tзадачи\t\tвысокая\tхимия\tН-001",
      "По предметам и направлениям",
      "Предмет, направление\tЗапросов\tГотовы помочь\tНазвали это в компетенциях",
      "химия\t2\t1\tН-001",
      "не указано\t1\t0\t",
      "По формам наставничества",
      "Форма\tЗапросов\tГотовы помочь",
      "учитель – учитель\t1\t0",
      "не указано\t2\t1",
    ]);
  });

  it("is not made of nothing", () => expect(plain({})).toBe(undefined));
});
