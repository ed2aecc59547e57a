import { o } from "../load";
import type { Put } from "../port";
import type { Getters, Zone } from "../types";

type Copied = { zones: Zone[]; clippedZones: Zone[]; sheetId: string; columnsIndexes: number[]; rowsIndexes: number[] };
type Handler = {
  copy(from: Copied, isCut: boolean): unknown;
  paste(target: { zones: Zone[]; sheetId: string }, copied: unknown, options: { isCutOperation: boolean }): void;
};
type Handlers = {
  getKeys(): string[];
  get(
    key: string,
  ): new (
    getters: Getters,
    dispatch: (type: string, payload: Record<string, unknown>) => unknown,
  ) => Handler;
};

const series = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Copy and paste with all that goes along: formulas, looks, drop-downs. Frozen rows do not stand in the way. */
export function copyZone(getters: Getters, put: Put, sheetId: string, from: Zone, to: Zone): void {
  const registry = o.registries.clipboardHandlersRegistries.cellHandlers as unknown as Handlers;
  const dispatch = (type: string, payload: Record<string, unknown>) => {
    put(type, payload);
    return { isSuccessful: true, reasons: [] };
  };
  const source = {
    sheetId,
    zones: [from],
    clippedZones: [from],
    columnsIndexes: series(from.left, from.right),
    rowsIndexes: series(from.top, from.bottom),
  };
  const copies = registry.getKeys().map((key) => {
    const handler = new (registry.get(key))(getters, dispatch);
    return { handler, copied: handler.copy(source, false) };
  });
  for (const { handler, copied } of copies)
    if (copied) handler.paste({ zones: [to], sheetId }, copied, { isCutOperation: false });
}
