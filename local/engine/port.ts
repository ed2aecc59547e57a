import { o } from "./load";
import { localeName } from "./locale";
import type { Engine } from "./model";
import { cellPort } from "./port/cells";
import { copyZone } from "./port/copy";
import { openDrafts } from "./port/drafts";
import { groupPort } from "./port/groups";
import { lookPort } from "./port/looks";
import { markPort } from "./port/marks";
import { rulePort } from "./port/rules";
import { structurePort } from "./port/structure";
import type { LocaleName, Zone } from "./types";

/** Sends one command; throws a `Refusal` when the engine does not take it. */
export type Put = (type: string, payload: Record<string, unknown>) => void;

/** The engine said no. `reasons` are its own words. */
export class Refusal extends Error {
  constructor(
    readonly command: string,
    readonly reasons: string[],
  ) {
    super(`[local host] ${command}: refused, ${reasons.join(", ")}. The emulated call must check this before.`);
    this.name = "Refusal";
  }
}

const HARMLESS = new Set(["NoChanges", "UnchangedSheetName"]);

/** The narrow grid that the emulated objects and the person use. Writes belong inside `batch`. */
export function openGrid(engine: Engine) {
  const { getters } = engine.model;
  const send: Put = (type, payload) => {
    // the engine asks nobody about this one within a batch, and drops only the cells it may not write
    if (type === "SORT_CELLS" && getters.isStopped({ type, ...payload })) throw new Refusal(type, ["Protected"]);
    const { isSuccessful, reasons } = engine.model.dispatch(type, payload);
    if (!isSuccessful && !reasons.every((reason) => HARMLESS.has(reason))) throw new Refusal(type, reasons);
  };
  const drafts = openDrafts(getters, send);
  const put: Put = (type, payload) => {
    drafts.send();
    send(type, payload);
  };
  const locale = (): LocaleName => localeName(getters.getLocale());
  return {
    ...cellPort(getters, drafts, locale),
    ...lookPort(put, drafts),
    ...structurePort(getters, put),
    ...groupPort(getters, put),
    ...rulePort(getters, put, drafts, locale),
    ...markPort(getters, put),
    copyZone: (sheetId: string, from: Zone, to: Zone) => copyZone(getters, put, sheetId, from, to),
    locale,
    timeZone: () => getters.getBookTimeZone(),
    getters,
    put,
    batch: (work: () => void) =>
      engine.batch(() => {
        try {
          work();
        } finally {
          drafts.send();
        }
      }),
    /** `B2:C3` or `A1`, without dollars. */
    zoneOf: (a1: string): Zone => o.helpers.toZone(a1.replaceAll("$", "")) as Zone,
    a1Of: ({ top, left, bottom, right }: Zone): string => {
      const [first, last] = [o.helpers.toXC(left, top), o.helpers.toXC(right, bottom)];
      return first === last ? first : `${first}:${last}`;
    },
  };
}

export type Grid = ReturnType<typeof openGrid>;
