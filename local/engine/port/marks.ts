import type { Put } from "../port";
import type { Getters, Position, Protected, Zone } from "../types";

export type Named = { name: string; sheetId: string; zone: Zone };

/** Named ranges, notes and protections. */
export function markPort(getters: Getters, put: Put) {
  return {
    names: (): Named[] =>
      getters.getNamedRanges().map(({ name, range }) => ({ name, sheetId: range.sheetId, zone: range.zone })),
    setName(name: string, sheetId: string, zone: Zone) {
      const ranges = [getters.getRangeDataFromZone(sheetId, zone)];
      const known = getters.getNamedRange(name);
      if (known) put("UPDATE_NAMED_RANGE", { oldRangeName: known.name, newRangeName: known.name, ranges });
      else put("CREATE_NAMED_RANGE", { name, ranges });
    },
    removeName: (name: string) => put("DELETE_NAMED_RANGE", { name }),
    noteAt: (at: Position): string => getters.getNote(at) ?? "",
    setNote: (at: Position, text: string) => put("MB_SET_NOTE", { ...at, text }),
    protections: (sheetId?: string): Protected[] => getters.getProtections(sheetId),
    protect({ zone, ...one }: Protected) {
      put("MB_PROTECT", zone ? { ...one, target: [zone] } : one);
    },
    unprotect: (id: string) => put("MB_UNPROTECT", { id }),
  };
}
