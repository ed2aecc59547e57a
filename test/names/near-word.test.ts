import { describe, expect, it } from "vitest";
import { nearWord } from "../../src/names/near-word";

describe("A word beside a list", () => {
  it.each([
    ["развивающая", ["опытная", "развивающаяся"], "развивающаяся"],
    ["Опытная", ["опытная", "развивающаяся"], "опытная"],
    ["Да.", ["да", "нет"], "да"],
    ["невыполнено", ["выполнено", "не выполнено", "отменено"], "не выполнено"],
    ["заочна", ["очно", "заочно"], "заочно"],
  ])("«%s» is the near one of them (S3-51)", (text, words, near) => {
    expect(nearWord(text, words)).toBe(near);
  });

  it.each([
    ["готово", ["выполнено", "не выполнено"]],
    ["до", ["да", "нет"]],
    ["выполнено, перенесено", ["выполнено", "перенесено"]],
    ["кассы", ["классы", "касты"]],
    ["что угодно", []],
  ])("«%s» is none of them, or more than one", (text, words) => {
    expect(nearWord(text, words)).toBeNull();
  });
});
