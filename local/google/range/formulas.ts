import { zoneOf } from "../area";
import type { Part } from "./address";
import { cellCount, eachCell, rectangle } from "./values";

/** Formulas, as text of the sheet's locale. */
export const formulas: Part<"getFormulas" | "setFormula" | "setFormulas"> = {
  getFormulas: {
    cost: "read",
    cells: cellCount,
    run: (area) => eachCell(area, (at) => area.desk.grid.formulaAt(at)),
  },
  setFormula: {
    cost: "grid",
    cells: cellCount,
    run: (area, formula) => {
      const { desk, tab } = area;
      const text = formula === null ? "" : String(formula);
      if (text) desk.grid.checkFormula(text);
      desk.later(() => {
        if (text) desk.grid.fillFormula(tab, zoneOf(area), text);
        else eachCell(area, (at) => desk.grid.empty(at));
      });
      return area.me();
    },
  },
  setFormulas: {
    cost: "grid",
    cells: cellCount,
    run: (area, given) => {
      const { desk, tab } = area;
      const texts = rectangle(given, area, "setFormulas");
      for (const text of texts.flat()) if (text) desk.grid.checkFormula(String(text));
      desk.later(() => {
        eachCell(area, (at) => {
          const text = String(texts[at.row - area.top + 1]?.[at.col - area.left + 1] ?? "");
          const zone = { top: at.row, bottom: at.row, left: at.col, right: at.col };
          if (text) desk.grid.fillFormula(tab, zone, text);
          else desk.grid.empty(at);
        });
      });
      return area.me();
    },
  },
};
