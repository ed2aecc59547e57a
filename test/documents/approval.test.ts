import { describe, expect, it } from "vitest";
import { approvalBlocks, approvals, curatorOf } from "../../src/documents/approval";
import type { Line } from "../../src/documents/blocks";
import { actingPost, signerOf } from "../../src/documents/signer";
import { sourceOf } from "./source";

const said = (stamp: readonly Line[] | undefined) => stamp?.map(({ parts }) => parts.join("")) ?? [];
const made = (passport: object) => {
  const { stamps, warnings } = approvals(sourceOf({ passport }).snapshot.passport);
  return { stamps: stamps.map(said), fields: warnings.map(({ place }) => ("field" in place ? place.field : "")) };
};
const BLANK = "«____» ______________ 20___ г.";

describe("The stamps above a document", () => {
  it("are two «Согласовано» with post, organisation, place to sign and day (S1-01)", () => {
    const { stamps, fields } = made({
      mentor_org: "Школа-ментор",
      mentee_org: "Школа-менти",
      stamp1: "agreed",
      stamp1_by: "директор школы-менти",
      stamp1_on: "2022-10-21",
      stamp2: "agreed",
      stamp2_by: "директор школы-ментора И. И. Образцов",
    });
    expect(stamps).toEqual([
      ["СОГЛАСОВАНО", "Директор школы-менти", "Школа-менти", "__________ / ____________", "«21» октября 2022 г."],
      ["СОГЛАСОВАНО", "Директор школы-ментора", "Школа-ментор", "__________ / И. И. Образцов", BLANK],
    ]);
    expect(fields).toEqual([]);
  });

  it("are up to five: number and day may be blank, as of a draft (S1-02)", () => {
    const { stamps } = made({
      stamp1: "reviewed",
      stamp1_by: "Методический совет",
      stamp1_paper: "протокол № 2",
      stamp1_on: "2026-08-25",
      stamp2: "accepted",
      stamp2_by: "Педагогический совет",
      stamp3: "agreed",
      stamp3_by: "Отдел образования",
      stamp4: "approved",
      stamp4_by: "директор",
      stamp5: "approved",
      stamp5_by: "Управляющий совет",
      stamp5_paper: "приказ от 01.09.2026 № 114",
    });
    expect(stamps.map(([word]) => word)).toEqual(["РАССМОТРЕНО", "ПРИНЯТО", "СОГЛАСОВАНО", "УТВЕРЖДАЮ", "УТВЕРЖДЕНО"]);
    expect(stamps[0]?.slice(-2)).toEqual(["Протокол № 2", "от «25» августа 2026 г."]);
    expect(stamps[1]?.slice(-2)).toEqual(["Протокол № ______", `от ${BLANK}`]);
    expect(stamps[3]).toEqual([
      "УТВЕРЖДАЮ",
      "Директор",
      "Школа № 7",
      "__________ / ____________",
      "Приказ № ________",
      `от ${BLANK}`,
    ]);
    expect(stamps[4]?.slice(-1)).toEqual(["Приказ от 01.09.2026 № 114"]);
  });

  it("name the one who acts for the director, and only for ours", () => {
    const { stamps } = made({
      director_acting: "yes",
      director: "директор Н-001",
      mentee_org: "Другая школа",
      stamp1: "approved",
      stamp1_by: "директор",
      stamp2: "agreed",
      stamp2_by: "директор школы-менти",
    });
    expect(stamps[0]?.slice(1, 4)).toEqual(["И. о. директора", "Школа № 7", "__________ / Н-001"]);
    expect(stamps[1]?.[1]).toBe("Директор школы-менти");
    expect(actingPost("Заведующая филиалом")).toBe("и. о. заведующей филиалом");
    expect(actingPost("и. о. директора")).toBe("и. о. директора");
    expect(actingPost("директорат")).toBe("директорат");
  });

  it("that nobody has written yet are one blank «УТВЕРЖДАЮ», and a warning at the cell", () => {
    const { stamps, fields } = made({});
    expect(stamps).toEqual([
      ["УТВЕРЖДАЮ", "Директор", "Школа № 7", "__________ / ____________", "Приказ № ________", `от ${BLANK}`],
    ]);
    expect(fields).toEqual(["stamp1"]);
  });

  it("tell what is missing in a line: by whom, or the word itself", () => {
    const { stamps, fields } = made({ stamp1: "agreed", stamp2_by: "директор" });
    expect([stamps.length, stamps[0]?.[1]]).toEqual([1, "______________________"]);
    expect(fields).toEqual(["stamp1_by", "stamp2"]);
  });

  it.each([
    [1, [2]],
    [2, [3]],
    [3, [3]],
    [4, [3, 3]],
    [5, [3, 3]],
  ])("stand side by side: %i", (count, rows) => {
    const blocks = approvalBlocks(
      Array.from({ length: count }, () => []),
      true,
    );
    expect(blocks.flatMap((block) => (block.is === "sides" ? [block.cells.length] : []))).toEqual(rows);
  });
});

describe("Who signs", () => {
  it.each([
    ["директор МБОУ № 7 И. И. Образцов", "директор МБОУ № 7", "И. И. Образцов"],
    ["директор, Образцов И.И.", "директор", "Образцов И.И."],
    ["директор Н-001", "директор", "Н-001"],
    ["Н-001", "", "Н-001"],
    ["директор", "директор", ""],
    ["", "", ""],
  ])("is read from «%s»", (text, post, name) => {
    expect(signerOf(text)).toEqual({ post, name });
  });

  it("as the curator is told by name or code, post and organisation (S1-02)", () => {
    const of = (passport: object) => curatorOf(sourceOf({ passport }).snapshot.passport);
    expect(of({ curator: "Н-002", curator_post: "заместитель директора", school_short: "СШ № 7" })).toEqual({
      name: "Н-002",
      post: "заместитель директора",
      organisation: "СШ № 7",
    });
    expect(of({ curator: "куратор программы", curator_post: "учитель" })).toMatchObject({ name: "", post: "учитель" });
    expect(of({ curator: "Образцова Ирина Ивановна" })).toMatchObject({ name: "Образцова Ирина Ивановна", post: "" });
    expect(of({ curator: "Образцова" })).toMatchObject({ name: "Образцова", post: "" });
    expect(of({ curator: "Методист" })).toMatchObject({ name: "", post: "Методист" });
  });
});
