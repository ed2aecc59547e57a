import type { DropDown } from "../../engine/port/rules";
import { zoneOf } from "../area";
import { type Criterion, dropDownOf } from "../builders/data-validation";
import { newProtection } from "../builders/protection";
import { behind } from "../call";
import type { Part } from "./address";
import { cellCount, eachCell } from "./values";

/** Drop-downs and protection of a range. */
export const validation: Part<"getDataValidations" | "setDataValidation" | "protect"> = {
  getDataValidations: {
    cost: "read",
    cells: cellCount,
    run: (area) =>
      eachCell(area, (at) => {
        const rule = area.desk.grid.dropDownAt(at);
        return rule && dropDownOf(area.desk, rule);
      }),
  },
  setDataValidation: {
    cost: "structure",
    run: (area, rule) => {
      const { desk, tab } = area;
      const given: DropDown | null =
        rule === null ? null : behind<Criterion>(rule, "DataValidation", "Range.setDataValidation").rule;
      desk.later(() => desk.grid.setDropDown(tab, zoneOf(area), given));
      return area.me();
    },
  },
  protect: { cost: "structure", run: ({ desk, tab, ...area }) => newProtection(desk, tab, zoneOf(area)) },
};
