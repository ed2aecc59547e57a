import { describe, expect, it } from "vitest";
import type { Papers, StateSet } from "../../src/api/answers";
import { cellOf, contents, fieldCell, remarks, shownAt } from "../round-trip/seen";
import { answer, modelBook, refusal, targetBook } from "../round-trip/target-book";

type Book = ReturnType<typeof targetBook>;

const D = "Документы";
const R = "Дорожная карта";
const P = "Паспорт";

const stateOf = (book: Book) => shownAt(book, P, fieldCell(book, "state"));
const field = (book: Book, key: Parameters<typeof fieldCell>[1]) => shownAt(book, P, fieldCell(book, key));
const type = (book: Book, key: Parameters<typeof fieldCell>[1], text: string) =>
  book.person.type(P, fieldCell(book, key), text);
const paper = (book: Book, row: number) =>
  ["no", "kind", "number", "dated", "title", "about", "state", "signatory", "id"].map((column) =>
    shownAt(book, D, cellOf(book, D, column, row)),
  );
const give = (book: Book, state: string, dated: string, rest: Record<string, unknown> = {}) =>
  answer<StateSet>(book, "setState", { of: "programme", state, paper: { number: "5", dated }, ...rest });

const signed = (book: Book) => {
  type(book, "curator", "куратор программы");
  type(book, "stamp1_on", "21.10.2026");
  type(book, "stamp2_on", "21.10.2026");
  return book;
};
const vsoko = () => modelBook({ model: "vsoko" });
const running = () => {
  const book = signed(vsoko());
  give(book, "agreed", "2026-10-21");
  give(book, "approved", "2026-10-22");
  give(book, "running", "2026-10-23");
  return book;
};

describe("A new programme", () => {
  it("is a draft, and says which state may follow and what that lacks (G-10)", () => {
    const book = vsoko();
    expect(stateOf(book)).toBe("черновик");
    const { programme, stages, waiting } = answer<Papers>(book, "papers");
    expect(programme).toMatchObject({ state: "draft", name: "черновик", paper: null });
    expect(programme.steps.map(({ state, name }) => [state, name])).toEqual([["agreed", "Согласовать"]]);
    expect(programme.steps[0]?.lacks.map(({ cell, says }) => `${cell} ${says}`)).toEqual([
      `${fieldCell(book, "stamp1_on")} в строке утверждения 1 нет даты`,
      `${fieldCell(book, "stamp2_on")} в строке утверждения 2 нет даты`,
    ]);
    expect(stages).toHaveLength(3);
    expect(waiting).toEqual([]);
  });

  it("is not agreed while a line «Согласовано» has no date: the cell is named, nothing is written (S1-01)", () => {
    const book = signed(vsoko());
    type(book, "stamp2_on", "");
    const before = contents(book);
    const { code, says } = refusal(book, "setState", {
      of: "programme",
      state: "согласована",
      paper: { dated: "2026-10-21" },
    });
    expect(code).toBe("state-lacks");
    expect(says).toContain(`Паспорт, ${fieldCell(book, "stamp2_on")}: в строке утверждения 2 нет даты`);
    expect(contents(book)).toEqual(before);
  });

  it("of management teams is not approved without the line of the department (S3-07)", () => {
    const book = modelBook({ model: "teams" });
    const asked = { of: "programme", state: "approved", paper: { number: "387", dated: "2026-11-20" } };
    expect(refusal(book, "setState", asked).says).toContain("программу утверждает отдел образования");
    type(book, "stamp1", "Утверждено");
    expect(refusal(book, "setState", asked).says).toContain("не указано, кем");
    type(book, "stamp1_by", "отдел по образованию");
    type(book, "stamp1_on", "20.11.2026");
    expect(answer<StateSet>(book, "setState", asked).state).toBe("approved");
  });
});

describe("A state", () => {
  it("is given by a paper: its row stands in «Документы», the formula of the passport follows (G-10)", () => {
    const book = signed(vsoko());
    const { state, next, says } = give(book, "agreed", "2026-10-21", {
      paper: { dated: "2026-10-21", signatory: "директор школы-ментора" },
    });
    expect([state, next, says]).toEqual([
      "agreed",
      ["approved"],
      "Программа: согласована. Документ стоит на листе «Документы».",
    ]);
    expect(paper(book, 6)).toEqual([
      ...["1", "лист согласования", "", "21.10.2026", "Согласование программы", "программа", "согласовано"],
      ...["директор школы-ментора", "Д-001"],
    ]);
    expect(stateOf(book)).toBe("согласована");
  });

  it("comes in order only, and the refusal says what may follow", () => {
    const book = signed(vsoko());
    const { code, says } = refusal(book, "setState", {
      of: "programme",
      state: "running",
      paper: { number: "5", dated: "2026-10-21" },
    });
    expect(code).toBe("state-order");
    expect(says).toContain("Сейчас состояние «черновик». Дальше можно: «согласована».");
  });

  it("needs the number of an order and a day not before the last one", () => {
    const book = signed(vsoko());
    give(book, "agreed", "2026-10-21");
    const asked = (paper: object) => refusal(book, "setState", { of: "programme", state: "approved", paper }).says;
    expect(asked({ dated: "2026-10-22" })).toContain("«приказ» без номера состояния не даёт");
    expect(asked({ number: "5" })).toContain("укажите день документа");
    expect(asked({ number: "5", dated: "2026-10-20" })).toContain(
      "20.10.2026 раньше документа предыдущего состояния (21.10.2026)",
    );
    expect(stateOf(book)).toBe("согласована");
  });

  it("of the target model may pass over «согласована»: nobody has to agree there", () => {
    const book = targetBook();
    expect(give(book, "approved", "2026-04-01").state).toBe("approved");
  });

  it("that is typed over its formula is not taken for one (G-10)", () => {
    const book = targetBook();
    type(book, "state", "утверждена");
    expect(answer<Papers>(book, "papers").known).toBe(false);
    expect(refusal(book, "setState", { of: "programme", state: "running", paper: {} }).code).toBe("state-lost");
  });
});

describe("Approving the programme", () => {
  const approved = () => {
    const book = signed(vsoko());
    give(book, "agreed", "2026-10-21");
    return { book, answer: give(book, "approved", "2026-10-22") };
  };

  it("keeps the term of every item as it is approved (S1-28)", () => {
    const { book, answer } = approved();
    expect(answer.approved).toBe(33);
    const rows = book.person.shown(R).slice(5);
    const at = (column: string) =>
      book.person.shown(R)[0]?.findIndex((key) => key.replace(/^mb:\w+:/, "") === column) ?? -1;
    const items = rows.filter((row) => row[at("row")] === "пункт");
    expect(items).toHaveLength(33);
    expect(items.map((row) => row[at("approved")])).toEqual(items.map((row) => row[at("period")]));
    expect(rows.filter((row) => row[at("row")] === "этап").map((row) => row[at("approved")])).toEqual(["", "", ""]);
  });

  it("is one act: «Отменить» takes back the paper, the state and the terms; the journal has them all", () => {
    const book = signed(vsoko());
    give(book, "agreed", "2026-10-21");
    const before = contents(book);
    give(book, "approved", "2026-10-22");
    const { action } = answer<{ action: { says: string; cells: number } }>(book, "lastAction");
    expect(action.says).toBe("Состояние «утверждена»: программа");
    expect(action.cells).toBe(33 + 7);
    answer(book, "undo");
    expect(stateOf(book)).toBe("согласована");
    const left = contents(book).filter((line) => !before.includes(line));
    expect(left).toEqual(["Документы!O7 Д-002"]);
    // the row that was taken back serves again
    expect(give(book, "approved", "2026-10-22").paper).toMatchObject({ cell: "A7", id: "Д-002" });
    expect(stateOf(book)).toBe("утверждена");
  });
});

describe("A programme that runs", () => {
  it("has no remark about its states", () => {
    expect(remarks(running()).filter((remark) => /state|stamp|transition/.test(remark))).toEqual([]);
  });

  it("does not begin without a curator (S1-45)", () => {
    const book = signed(vsoko());
    type(book, "curator", "");
    give(book, "agreed", "2026-10-21");
    give(book, "approved", "2026-10-22");
    const { says } = refusal(book, "setState", {
      of: "programme",
      state: "running",
      paper: { number: "7", dated: "2026-10-23" },
    });
    expect(says).toContain(`Паспорт, ${fieldCell(book, "curator")}: у программы нет куратора`);
  });

  it("is extended to a later day, on a ground (S3-11)", () => {
    const book = running();
    const asked = (rest: object) =>
      refusal(book, "setState", {
        of: "programme",
        state: "extended",
        paper: { number: "9", dated: "2027-08-20" },
        ...rest,
      }).says;
    expect(asked({})).toContain("укажите последний день продления");
    expect(asked({ until: "2027-08-31" })).toContain("день должен быть позже 31.08.2027");
    expect(asked({ until: "2027-12-31" })).toContain("укажите, по какой потребности или запросу");
    give(book, "extended", "2027-08-20", { until: "2027-12-31", basis: "запрос школы-менти" });
    expect([stateOf(book), field(book, "extended"), field(book, "extension_basis"), field(book, "real_end")]).toEqual([
      "продлена",
      "31.12.2027",
      "запрос школы-менти",
      "31.12.2027",
    ]);
    answer(book, "undo");
    expect([stateOf(book), field(book, "extended"), field(book, "extension_basis")]).toEqual(["реализуется", "", ""]);
  });

  it("does not end early while items are open; with all of them closed it takes a conclusion (S3-12)", () => {
    const book = running();
    const early = (rest: object = {}) => ({
      of: "programme",
      state: "early",
      paper: { number: "9", dated: "2027-03-01" },
      ...rest,
    });
    expect(refusal(book, "setState", early()).says).toMatch(
      /^Состояние «завершена досрочно» пока не даётся\. Дорожная карта, F\d+: пункт №\u00a01 не закрыт.+не хватает и ещё: 32/,
    );
    for (const [i, cells] of book.person.shown(R).entries())
      if (i > 4 && cells.includes("пункт")) book.person.type(R, cellOf(book, R, "status", i + 1), "выполнено");
    expect(refusal(book, "setState", early()).says).toContain("«Вывод об исполнении»");
    give(book, "early", "2027-03-01", { conclusion: "Программа выполнена" });
    expect([stateOf(book), field(book, "finished_on"), field(book, "conclusion")]).toEqual([
      "завершена досрочно",
      "01.03.2027",
      "Программа выполнена",
    ]);
  });

  it("taken back, an act leaves a day that stood before it a day (S3-12)", () => {
    const book = running();
    for (const [i, cells] of book.person.shown(R).entries())
      if (i > 4 && cells.includes("пункт")) book.person.type(R, cellOf(book, R, "status", i + 1), "выполнено");
    type(book, "finished_on", "20.02.2027");
    const day = book.person.value(P, fieldCell(book, "finished_on"));
    give(book, "early", "2027-03-01", { conclusion: "Программа выполнена" });
    answer(book, "undo");
    expect(typeof day).toBe("number");
    expect([stateOf(book), book.person.value(P, fieldCell(book, "finished_on"))]).toEqual(["реализуется", day]);
  });

  it("ends with its report, whose day the passport keeps (S3-35)", () => {
    const book = running();
    give(book, "finished", "2027-09-10", { conclusion: "Задачи решены" });
    expect([stateOf(book), field(book, "report_on"), paper(book, 9)[1]]).toEqual(["завершена", "10.09.2027", "отчёт"]);
    expect(answer<Papers>(book, "papers").programme.steps).toEqual([]);
  });
});

describe("A stage", () => {
  const stageSignal = (book: Book, no: number) => {
    const rows = book.person.shown(R);
    const at = rows.findIndex((cells, i) => i > 4 && cells.includes("этап") && cells[0] === String(no));
    return shownAt(book, R, cellOf(book, R, "signal", at + 1));
  };

  it("gets its own state, seen in its row of the roadmap after the counts (G-10)", () => {
    const book = targetBook();
    expect(stageSignal(book, 2)).toMatch(/^0 из \d+$/);
    const set = (state: string, dated: string) =>
      answer<StateSet>(book, "setState", { of: 2, state, paper: { number: "3", dated } });
    expect(set("утверждено", "2026-08-20")).toMatchObject({ state: "approved", name: "утверждено" });
    expect(stageSignal(book, 2)).toMatch(/^0 из \d+ · утверждено$/);
    set("running", "2026-09-01");
    expect(stageSignal(book, 2)).toMatch(/^0 из \d+ · реализуется$/);
    expect(stageSignal(book, 3)).toMatch(/^0 из \d+$/);
    expect(stateOf(book)).toBe("черновик");
  });

  it("that is not in the roadmap has none", () => {
    expect(refusal(targetBook(), "setState", { of: 12, state: "approved", paper: {} }).says).toContain("нет этапа 12");
  });
});
