import { describe, expect, it } from "vitest";
import { makeDocument } from "../../src/documents/make";
import { sourceOf } from "./source";

const teams = [
  { no: "1", organisation: "Школа № 1", role: "experienced", directions: "экономика школы", group: "1" },
  { no: "2", organisation: "Школа № 2", role: "developing", directions: "кадры", group: "1", note: "по вторникам" },
  { no: "3" },
] as const;
const members = [
  { at: 6, team: "1", who: "М-002", post: "завуч", duty: "contact", contacts: "8 (000) 000-00-00" },
  { at: 7, team: "1", who: "М-001", post: "директор", duty: "leader" },
  { at: 8, team: "1" },
  { at: 9, who: "М-009", post: "экономист", duty: "invited" },
] as const;
const made = (key: "team-register" | "team-members", part: Parameters<typeof sourceOf>[0]) =>
  makeDocument(sourceOf(part), key, {}, "2026-11-22");
const lines = (plain = "") => plain.split("\n").map((line) => line.replace(/\t+$/, ""));

describe("The papers of teams", () => {
  it("print the register in the six columns of the form, the leader out of the members (S3-24)", () => {
    const paper = made("team-register", { teams, members });
    expect(lines(paper?.plain)).toEqual([
      "Команд: 3 · групп: 1",
      expect.stringMatching(/^№ п\/п\tНаименование ОО\tРуководитель, контакты\t.*опытная, развивающаяся.*\tПримечание/),
      "1\tШкола № 1\tдиректор, М-001\tопытная\tэкономика школы",
      "2\tШкола № 2\t\tразвивающаяся\tкадры\tпо вторникам",
      "3\tорганизация не указана",
    ]);
  });

  it("print a table a team, the leader first, empty rows passed over, the invited apart (S3-39, S1-31)", () => {
    const paper = made("team-members", { teams, members });
    expect(lines(paper?.plain).filter((line) => !line.startsWith("№"))).toEqual([
      "1. Школа № 1: опытная",
      "1\tМ-001\tдиректор\tруководитель группы",
      "2\tМ-002\tзавуч\tконтактное лицо\t8 (000) 000-00-00",
      "",
      "Приглашённые специалисты и участники без команды",
      "1\tМ-009\tэкономист\tприглашённый специалист",
    ]);
  });

  it("say under a team what its members are good at and what is hard for them, where that was looked into (S1-33)", () => {
    const looked = [{ ...members[1], strengths: "экономика", weaknesses: "кадры" }, members[0], members[3]];
    const paper = made("team-members", { teams, members: looked });
    expect(lines(paper?.plain).slice(3, 7)).toEqual([
      "2\tМ-002\tзавуч\tконтактное лицо\t8 (000) 000-00-00",
      "Сильные и слабые стороны",
      "Участник\tЗапрос, потребность\tСильные стороны\tСлабые стороны",
      "директор, М-001\t\tэкономика\tкадры",
    ]);
    expect(paper?.plain.match(/Сильные и слабые стороны/g)).toHaveLength(1);
  });

  it("are none where there is no team, or nobody in one", () => {
    expect([made("team-register", { members }), made("team-members", { teams })]).toEqual([null, null]);
  });
});
