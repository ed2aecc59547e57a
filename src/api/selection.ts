import * as z from "zod/mini";
import { candidatesOf, criteriaOf } from "../report/selection";
import { criterionMarks, selectionDecisions, selection as table } from "../spec/selection";
import { ROW } from "../workbook/layout";
import { call } from "./call";
import { tabIn } from "./placed";

const named = (words: Record<string, string>) => Object.entries(words).map(([key, name]) => ({ key, name }));

export const candidates = call("candidates", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const { found, snapshot } = context.read(["passport", "mentors", "mentees", "selection"]);
    const sheet = found.sheets.selection;
    const cell = (line: number) => (key: string) => String(sheet?.cells[line - 1]?.[sheet.keys.indexOf(key)] ?? "");
    const all = candidatesOf(snapshot);
    const taken = new Set(all.map(({ code }) => code));
    return {
      here: sheet !== undefined,
      today: context.today,
      sheet: { tab: tabIn(found.layout, "selection"), column: found.layout.selection?.letter["code"] ?? "" },
      criteria: sheet ? criteriaOf(cell(ROW.head), cell(ROW.band)) : [],
      candidates: all,
      others: [...snapshot.mentors, ...snapshot.mentees].flatMap(({ code }) =>
        code === null || taken.has(code) ? [] : [code],
      ),
      marks: named(criterionMarks),
      decisions: named(selectionDecisions),
      surveys: [...(table.columns.survey.offers ?? [])],
    };
  },
});
