import type { Range } from "../../../src/host/range";
import type { Area } from "../area";
import { zoneOf } from "../area";
import type { Methods } from "../call";
import { sheetOf } from "../sheet";

export type Part<Key extends keyof Range> = Pick<Methods<Range, Area>, Key>;

export const a1 = (area: Area): string => area.notation ?? area.desk.grid.a1Of(zoneOf(area));

type Address = "getA1Notation" | "getRow" | "getColumn" | "getNumRows" | "getNumColumns" | "getSheet" | "activate";

/** Where a range is. */
export const address: Part<Address> = {
  getA1Notation: { cost: "free", run: a1 },
  getRow: { cost: "free", run: ({ top }) => top },
  getColumn: { cost: "free", run: ({ left }) => left },
  getNumRows: { cost: "free", run: ({ rows }) => rows },
  getNumColumns: { cost: "free", run: ({ columns }) => columns },
  getSheet: { cost: "free", run: ({ desk, tab }) => sheetOf(desk, tab) },
  activate: {
    cost: "write",
    need: "none",
    run: (area) => {
      const { desk, tab } = area;
      desk.active.tab = tab;
      const name = desk.tabs().find(({ id }) => id === tab)?.name ?? "";
      desk.effect({ do: "activate", tab: name, a1: a1(area) });
      return area.me();
    },
  },
};
