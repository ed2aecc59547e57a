import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cases } from "./cases";
import { differences, type Google } from "./compare";
import { played } from "./play";

const recorded = new URL("google.json", import.meta.url);

describe("Questions to Google, answered by the local host", () => {
  it.each(cases)("$id: $says ($source)", (one) => expect(played(one)).toEqual(one.expected));

  it("have each an id of their own and a source", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.filter(({ says, source }) => !says || !source)).toEqual([]);
  });

  it("say why, where the local host refuses what Google may take", () => {
    const ours = cases.filter(({ expected }) => JSON.stringify(expected).includes("[local host]"));
    expect(ours.filter(({ apart }) => !apart).map(({ id }) => id)).toEqual([]);
  });
});

describe("Google's own answers", () => {
  const asRecorded = (): Google => {
    if (existsSync(recorded)) return JSON.parse(readFileSync(recorded, "utf8")) as Google;
    return { madeOn: "", answers: {} };
  };
  const agreed = (): Google => ({
    madeOn: "2026-11-22",
    answers: Object.fromEntries(cases.map(({ id, expected }) => [id, expected])),
  });

  it("are ours, where they are recorded in google.json", () => {
    expect(differences(cases, asRecorded())).toEqual([]);
  });

  it("that differ are named with both answers; those that agree are not", () => {
    const google = agreed();
    expect(differences(cases, google)).toEqual([]);
    google.answers["typed.5.9"] = { value: ["5.9", "5.9", ""] };
    google.answers["address.bad"] = { threw: "Exception: Диапазон не найден" };
    const told = differences(cases, google);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(
      'typed.5.9 (open point §14.7): «5.9» through setValues in a Russian sheet. Google: {"value":["5.9"',
    );
    expect(told[1]).toContain(
      'Google: {"threw":"Exception: Диапазон не найден"}. Here: {"threw":"Exception: Range not found"}.',
    );
  });

  it("do not count where we mean to stay apart, where they are missing, where the script was stopped", () => {
    const google = agreed();
    google.answers["colour.unknown"] = { value: "taken" };
    google.answers["typed.01"] = { threw: "[facts] not finished" };
    delete google.answers["typed.iso"];
    expect(differences(cases, google)).toEqual([]);
  });
});
