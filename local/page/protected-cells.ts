import { type Model, o } from "./libraries";
import { question } from "./question";

type Zone = { left: number; top: number; right: number; bottom: number };
type Protection = { id: string; zone: Zone | null; description: string; warningOnly: boolean };
type Protecting = { getProtections(sheetId: string): Protection[] };
type Touch = {
  sheetId?: string;
  col?: number;
  row?: number;
  zone?: Zone;
  target?: Zone[];
  dimension?: "COL" | "ROW";
  elements?: number[];
};

const CHANGES = new Set([
  "UPDATE_CELL",
  "DELETE_CONTENT",
  "DELETE_UNFILTERED_CONTENT",
  "PASTE",
  "PASTE_FROM_OS_CLIPBOARD",
  "TOGGLE_CHECKBOX",
  "INSERT_CELL",
  "DELETE_CELL",
  "REMOVE_COLUMNS_ROWS",
  "SORT_CELLS",
  "DELETE_SHEET",
]);
const TRUSTED_FOR = 5 * 60_000;

/** Asks before a person changes cells under a warning-only protection, as Google does; after «Изменить» not again for a while. */
export function askBeforeProtected(model: Model): void {
  const getters = model.getters as unknown as Protecting;
  const trusted = new Map<string, number>();
  const dispatch = model.dispatch as (type: string, touch: Touch) => unknown;

  function protectionOf(touch: Touch): Protection | undefined {
    const sheetId = touch.sheetId ?? model.getters.getActiveSheetId();
    const zones = zonesOf(touch, model.getters.getSheetZone(sheetId), model.getters.getSelectedZones());
    return getters
      .getProtections(sheetId)
      .filter(({ id, warningOnly }) => warningOnly && (trusted.get(id) ?? 0) < Date.now())
      .find(({ zone }) => zone === null || zones.some((one) => overlap(one, zone)));
  }

  function guarded(type: string, touch: Touch): unknown {
    const found = CHANGES.has(type) ? protectionOf(touch) : undefined;
    if (!found) return dispatch(type, touch);
    const why = found.description ? ` (${found.description})` : "";
    const change = () => {
      trusted.set(found.id, Date.now() + TRUSTED_FOR);
      model.dispatch(type as never, touch as never);
    };
    question(`Эта часть листа защищена от случайных правок${why}. Изменить её?`, change, undefined, "Изменить");
    return new o.DispatchResult("Protected" as never);
  }
  model.dispatch = guarded as typeof model.dispatch;
}

function zonesOf({ col, row, zone, target, dimension, elements }: Touch, sheet: Zone, selected: Zone[]): Zone[] {
  if (col !== undefined && row !== undefined) return [{ left: col, right: col, top: row, bottom: row }];
  if (elements)
    return elements.map((at) => ({
      ...sheet,
      ...(dimension === "COL" ? { left: at, right: at } : { top: at, bottom: at }),
    }));
  return target ?? (zone ? [zone] : selected);
}

const overlap = (a: Zone, b: Zone) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
