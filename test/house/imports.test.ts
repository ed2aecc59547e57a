import { describe, expect, it } from "vitest";
import { allImports, circles, houseOf, type Import } from "./imports";
import { codeOf, isCode, under } from "./project";

const imports = allImports();
const reading = ["snapshot", "spec", "period", "names", "text"];

/** Who may use whose code; types go anywhere inside src. */
const mayUse: Record<string, string[]> = {
  text: [],
  host: [],
  period: [],
  names: [],
  privacy: [],
  matching: [],
  spec: [],
  programmes: ["spec", "period"],
  intake: ["spec", "period", "names"],
  questionnaires: ["period", "names", "intake"],
  snapshot: ["spec"],
  checks: [...reading, "pairing"],
  report: reading,
  documents: [...reading, "questionnaires"],
  pairing: [...reading, "matching"],
  actions: ["snapshot", "spec", "period", "names", "pairing", "programmes", "intake", "questionnaires"],
  workbook: ["spec", "snapshot", "host"],
  api: [
    ...["text", "host", "period", "names", "privacy", "matching", "spec", "programmes", "intake", "snapshot"],
    "questionnaires",
    ...["checks", "report", "documents", "pairing", "actions", "workbook"],
  ],
  main: ["api", "host"],
  // answers are read in the page, so that names never reach the server
  sidebar: ["questionnaires"],
  local: ["matching"],
};
const mayKnowTypesOf: Record<string, string[]> = {
  sidebar: ["api", "documents", "questionnaires"],
  local: ["host", "api", "matching"],
};

const said = ({ from, to }: Import) => `${from} → ${to}`;

describe("Who imports whom", () => {
  const crossing = imports.filter(({ from, to }) => houseOf(to) !== null && houseOf(from) !== houseOf(to));

  it("is known for every folder", () => {
    const houses = new Set(under("src", "sidebar", "local").map(houseOf));
    expect([...houses].filter((house) => house !== null && !(house in mayUse))).toEqual([]);
  });

  it("follows the plan of the house", () => {
    const wrong = crossing.filter(
      ({ from, to, typeOnly }) => !typeOnly && !mayUse[houseOf(from) as string]?.includes(houseOf(to) as string),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it("lets the sidebar and the local host know only types of the add-on, and the command line the pairing core", () => {
    const wrong = crossing.filter(({ from, to }) => {
      const allowed = mayKnowTypesOf[houseOf(from) as string];
      return allowed && !allowed.includes(houseOf(to) as string);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it("has no circles, but among the emulated objects of Google, which give one another out", () => {
    const ours = imports.filter(
      ({ from, to }) => !(from.startsWith("local/google/") && to.startsWith("local/google/")),
    );
    expect(circles(ours)).toEqual([]);
  });
});

describe("What only one place knows", () => {
  it("the spreadsheet engine: local/engine", () => {
    const users = imports.filter(({ to }) => to.startsWith("@odoo/"));
    const wrong = users.filter(({ from, typeOnly }) => !from.startsWith(typeOnly ? "local/" : "local/engine/"));
    expect(wrong.map(said)).toEqual([]);
  });

  it("how the sidebar calls the server: sidebar/rpc.ts", () => {
    const callers = under("src", "sidebar").filter((path) => isCode(path) && /google\s*\.script/.test(codeOf(path)));
    expect(callers.filter((path) => path !== "sidebar/rpc.ts")).toEqual([]);
  });

  it("Google's own objects: src/host", () => {
    const globals = /\b(?:SpreadsheetApp|LockService|HtmlService|PropertiesService|Utilities|Session|UrlFetchApp)\.\w/;
    const users = under("src").filter((path) => isCode(path) && globals.test(codeOf(path)));
    expect(users.filter((path) => !path.startsWith("src/host/"))).toEqual([]);
  });
});
