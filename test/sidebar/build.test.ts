import { describe, expect, it } from "vitest";
import { before, buildingNow, buildSheets, type Progress } from "../../sidebar/start/build";
import type { Built } from "../../src/api/answers";

const tabs = ["Паспорт", "Дорожная карта", "Пары"];

function builder() {
  let count = 0;
  const step = async (): Promise<Built> => {
    count++;
    return {
      done: count === 3,
      tab: tabs[count - 1] ?? null,
      built: tabs.slice(0, count),
      left: tabs.slice(count),
      total: 3,
    };
  };
  return { step, count: () => count };
}

describe("building a book of three sheets", () => {
  it("asks for a sheet at a time and tells each", async () => {
    const told: Progress[] = [];
    const { step, count } = builder();
    expect(await buildSheets(step, { stop: false }, (progress) => told.push(progress))).toBe("done");
    expect(count()).toBe(3);
    expect(told.map(buildingNow)).toEqual([
      "Строим «Дорожная карта»: 2 из 3",
      "Строим «Пары»: 3 из 3",
      "Построено 3 из 3",
    ]);
  });

  it("ends between sheets when asked to stop", async () => {
    const asked = { stop: false };
    const { step, count } = builder();
    const end = await buildSheets(step, asked, () => {
      asked.stop = true;
    });
    expect(end).toBe("stopped");
    expect(count()).toBe(1);
  });

  it("does not go on for ever when sheets stop coming", async () => {
    const step = async (): Promise<Built> => ({ done: false, tab: null, built: [], left: tabs, total: 3 });
    await expect(buildSheets(step, { stop: false }, () => {})).rejects.toMatchObject({ code: "stuck" });
  });
});

describe("a half-built book opened again", () => {
  it("names the sheet before it knows how many there are", () => {
    expect(buildingNow(before(["Пары"], 0))).toBe("Строим «Пары»…");
  });
});
