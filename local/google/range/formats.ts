import type { BorderStyle, Looks } from "../../../src/host/range";
import type { Side } from "../../engine/port/looks";
import type { Style } from "../../engine/types";
import { type Area, zoneOf } from "../area";
import { mismatch } from "../call";
import { colour } from "../colour";
import type { Part } from "./address";
import { cellCount, eachCell } from "./values";

type Look = Exclude<keyof Looks<unknown>, "clearContent" | "setBorder">;

/** What each look does to one area; ranges and lists of ranges share it. */
export const looks: { [Key in Look]: (area: Area, value: never) => void } = {
  setNumberFormat: ({ desk, tab, ...area }, format: string) => {
    if (typeof format !== "string") throw mismatch([format], "Range.setNumberFormat");
    const given = /^general$/i.test(format) ? null : format;
    desk.later(() => desk.grid.numberFormat(tab, zoneOf(area), given));
  },
  setBackground: (area, color: string | null) => styled(area, { fillColor: colour(color) }),
  setFontColor: (area, color: string | null) => styled(area, { textColor: colour(color) }),
  setFontWeight: (area, weight: string | null) => styled(area, { bold: weight === "bold" }),
  setFontStyle: (area, style: string | null) => styled(area, { italic: style === "italic" }),
  setFontSize: (area, fontSize: number) => styled(area, { fontSize }),
  setWrap: (area, wrap: boolean) => styled(area, { wrapping: wrap ? "wrap" : "overflow" }),
  setVerticalAlignment: (area, alignment: string | null) => styled(area, { verticalAlign: alignment ?? "bottom" }),
  setHorizontalAlignment: (area, alignment: string | null) => styled(area, { align: alignment ?? "" }),
};

function styled({ desk, tab, ...area }: Area, style: Style): void {
  desk.later(() => desk.grid.style(tab, zoneOf(area), style));
}

const lookMethods = Object.fromEntries(
  Object.entries(looks).map(([key, look]) => [
    key,
    {
      cost: "write",
      run: (area: Area, value: never) => {
        look(area, value);
        return area.me();
      },
    },
  ]),
) as unknown as Part<Look>;

type Line = "top" | "left" | "bottom" | "right" | "vertical" | "horizontal";
const SIDES: [Line, Side][] = [
  ["top", "top"],
  ["left", "left"],
  ["bottom", "bottom"],
  ["right", "right"],
  ["vertical", "v"],
  ["horizontal", "h"],
];

/** Looks, borders and notes of a range. */
export const formats: Part<Look | "setBorder" | "getNotes" | "setNote"> = {
  ...lookMethods,
  setBorder: {
    cost: "write",
    run: (area, ...given) => {
      const { desk, tab } = area;
      const wanted = given.slice(0, 6) as (boolean | null)[];
      const color = colour((given[6] as string | null | undefined) ?? "#000000");
      const style = String((given[7] as BorderStyle | null | undefined) ?? "SOLID") === "SOLID" ? "thin" : "medium";
      desk.later(() => {
        if (wanted.every((on) => on === true)) return desk.grid.border(tab, zoneOf(area), "all", { style, color });
        for (const [index, [, side]] of SIDES.entries()) {
          const on = wanted[index] ?? null;
          if (on !== null) desk.grid.border(tab, zoneOf(area), side, on ? { style, color } : null);
        }
      });
      return area.me();
    },
  },
  getNotes: {
    cost: "read",
    cells: cellCount,
    run: (area) => eachCell(area, (at) => area.desk.grid.noteAt(at)),
  },
  setNote: {
    cost: "write",
    run: (area, note) => {
      const { desk } = area;
      const { top, left, bottom, right } = zoneOf(area);
      desk.later(() => {
        for (let row = top; row <= bottom; row++)
          for (let col = left; col <= right; col++)
            desk.grid.setNote({ sheetId: area.tab, row, col }, note === null ? "" : String(note));
      });
      return area.me();
    },
  },
};
