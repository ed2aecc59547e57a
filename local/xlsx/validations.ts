import type { DataValidation, Worksheet } from "exceljs";
import { areaOf, areaText } from "./area";
import { excelFormula, type Tab, type Tabs } from "./formula";
import type { LongLists } from "./long-lists";
import { fileOperators } from "./operators";
import type { SavedTab, SavedValidation } from "./saved";

/** Excel calls a file damaged when a list is longer, and splits an item at a comma. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 225;
const refusal = "Выберите значение из списка.";

const fitsInRule = (items: string[]) =>
  items.join(",").length <= LONGEST_LIST && !items.some((item) => /[,"]|^\s|\s$/.test(item));

type Kind = Pick<DataValidation, "type" | "formulae" | "operator">;

function kindOf({ type, values }: SavedValidation["criterion"], home: Tab, tabs: Tabs, lists: LongLists): Kind | null {
  const formula = (text: string) => excelFormula(text.replace(/^=/, ""), home, tabs)?.text;
  if (type === "isBoolean") return { type: "list", formulae: ['"TRUE,FALSE"'] };
  if (type === "isValueInList") {
    return { type: "list", formulae: [fitsInRule(values) ? `"${values.join(",")}"` : lists.place(values)] };
  }
  if (type === "isValueInRange" || type === "customFormula") {
    const text = formula(values[0] ?? "");
    return text ? { type: type === "customFormula" ? "custom" : "list", formulae: [text] } : null;
  }
  const operator = fileOperators[type];
  return operator ? { type: "decimal", operator, formulae: values.map((value) => formula(value) ?? value) } : null;
}

export function addValidations(sheet: Worksheet, saved: SavedTab, home: Tab, tabs: Tabs, lists: LongLists): void {
  // Absent from ExcelJS's types; its `cell.dataValidation` would make one entry a cell.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: DataValidation): void };
  };
  for (const rule of saved.dataValidationRules ?? []) {
    const kind = kindOf(rule.criterion, home, tabs, lists);
    if (!kind) continue;
    const help = rule.helpText;
    for (const range of rule.ranges) {
      dataValidations.add(areaText(areaOf(range, saved)), {
        ...kind,
        allowBlank: true,
        showErrorMessage: rule.isBlocking === true,
        ...(rule.isBlocking && { errorStyle: "stop", error: help?.slice(0, LONGEST_MESSAGE) ?? refusal }),
        ...(help && { showInputMessage: true, prompt: help.slice(0, LONGEST_MESSAGE) }),
      });
    }
  }
}
