import type { DataValidation, DataValidationBuilder } from "../../../src/host/range";
import type { DropDown } from "../../engine/port/rules";
import { type Area, cornerOf, zoneOf } from "../area";
import { behind, emulate, mismatch } from "../call";
import { type Desk, ServiceError } from "../desk";
import { criterionOf } from "../enums";
import { rangeOf } from "../range/index";

export type Criterion = { desk: Desk; rule: DropDown };

const dropDown = emulate<DataValidation, Criterion>("DataValidation", {
  getCriteriaType: {
    cost: "free",
    need: "none",
    run: ({ rule }) => criterionOf(rule.from === "other" ? rule.type : rule.from),
  },
  getCriteriaValues: {
    cost: "free",
    need: "none",
    run: ({ desk, rule }) =>
      rule.from === "list"
        ? [rule.values, rule.arrow]
        : rule.from === "range"
          ? [rangeOf(desk, rule.sheetId, cornerOf(rule.zone)), rule.arrow]
          : rule.values,
  },
});

/** A rule as `getDataValidations` gives it. */
export const dropDownOf = (desk: Desk, rule: DropDown): DataValidation => dropDown(desk, { desk, rule });

type Draft = { desk: Desk; rule: DropDown | null; strict: boolean; help: string | null; me(): DataValidationBuilder };

const LONGEST_LIST = 500;

const builder = emulate<DataValidationBuilder, Draft>("DataValidationBuilder", {
  requireValueInList: {
    cost: "free",
    need: "none",
    run: (draft, values, arrow) => {
      if (!Array.isArray(values)) throw mismatch([values], "DataValidationBuilder.requireValueInList");
      if (values.length === 0) throw new ServiceError("The list of a drop-down must have at least one item.");
      if (values.length > LONGEST_LIST)
        throw new ServiceError(
          `The data validation rule has more items than the limit of ${LONGEST_LIST}. Use the "List from a range" criteria instead.`,
        );
      draft.rule = { from: "list", values: values.map(String), arrow: arrow ?? true, strict: false, help: null };
      return draft.me();
    },
  },
  requireValueInRange: {
    cost: "free",
    need: "none",
    run: (draft, range, arrow) => {
      const area = behind<Area>(range, "Range", "DataValidationBuilder.requireValueInRange");
      const zone = zoneOf(area);
      draft.rule = { from: "range", sheetId: area.tab, zone, arrow: arrow ?? true, strict: false, help: null };
      return draft.me();
    },
  },
  setAllowInvalid: {
    cost: "free",
    need: "none",
    run: (draft, allow) => {
      draft.strict = !allow;
      return draft.me();
    },
  },
  setHelpText: {
    cost: "free",
    need: "none",
    run: (draft, text) => {
      draft.help = text;
      return draft.me();
    },
  },
  build: {
    cost: "free",
    need: "none",
    run: ({ desk, rule, strict, help }) => {
      if (!rule) throw new ServiceError("A data validation rule needs a criterion.");
      return dropDownOf(desk, { ...rule, strict, help });
    },
  },
});

/** `SpreadsheetApp.newDataValidation()`. */
export function newDataValidation(desk: Desk): DataValidationBuilder {
  const draft: Draft = { desk, rule: null, strict: false, help: null, me: () => face };
  const face: DataValidationBuilder = builder(desk, draft);
  return face;
}
