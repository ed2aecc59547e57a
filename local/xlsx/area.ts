import { lettersOf, numberOf } from "../letters";

/** 1-based, both ends included. */
export type Area = { top: number; left: number; bottom: number; right: number };
export type Size = { rowNumber: number; colNumber: number };

export const address = (row: number, column: number) => `${lettersOf(column)}${row}`;

const REFERENCE = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/;

/** "B2", "B2:C5", "B2:C", "B:C" or "2:5" inside a tab of that size. */
export function areaOf(reference: string, size: Size): Area {
  const [, left = "", top = "", right, bottom] = REFERENCE.exec(reference) ?? [];
  const area = {
    left: left ? numberOf(left) : 1,
    top: top ? Number(top) : 1,
    right: numberOf(right === undefined ? left : right) || size.colNumber,
    bottom: Number(bottom === undefined ? top : bottom) || size.rowNumber,
  };
  return {
    left: Math.min(area.left, area.right),
    top: Math.min(area.top, area.bottom),
    right: Math.min(Math.max(area.left, area.right), size.colNumber),
    bottom: Math.min(Math.max(area.top, area.bottom), size.rowNumber),
  };
}

export const areaText = ({ top, left, bottom, right }: Area) =>
  top === bottom && left === right ? address(top, left) : `${address(top, left)}:${address(bottom, right)}`;

export function* cellsOf(area: Area): Generator<[row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}
