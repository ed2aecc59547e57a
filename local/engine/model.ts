import type { Clock, Message, User } from "../contract";
import { type Hub, openHub } from "./hub";
import { o } from "./load";
import { locales } from "./locale";
import type { Custom } from "./plugins/plugin";
import type { Command, Dispatch, LocaleName, Model } from "./types";

export type Workbook = Record<string, unknown>;
export type Engine = {
  model: Model;
  hub: Hub;
  /** One revision, one recalculation. Throws what `work` threw, or the first refusal; what came before it stays. */
  batch(work: (put: Dispatch) => void): void;
  exported(): Workbook;
};

type Session = { getRevisionId(): string; commandSquisher: { squish(commands: Command[]): Command[] } };

const HOST = "host";
const ROWS = 1000;
const COLUMNS = 26;

/** A workbook with one empty tab of Google's size. */
export function emptyWorkbook(locale: LocaleName, timeZone: string): Workbook {
  const sheet = { ...o.helpers.createEmptySheet("0", "Лист1"), rowNumber: ROWS, colNumber: COLUMNS };
  const workbook = { ...o.helpers.createEmptyWorkbookData("Лист1"), sheets: [sheet] };
  return { ...workbook, settings: { locale: locales[locale] }, mentorbook: { timeZone } };
}

/** Opens the engine on a workbook and the revisions since: its model, and the hub through which revisions of all people go. */
export function openEngine(workbook: Workbook, clock: Clock, user: User, since: Message[] = []): Engine {
  const hub = openHub(String(workbook["revisionId"] ?? "START_REVISION"), HOST, since);
  const custom: Custom = { clock, user };
  const config = {
    transportService: hub as never,
    client: { id: HOST, name: "Apps Script" },
    mode: "normal" as const,
    custom: { mentorbook: custom } as never,
  };
  const model = new o.Model(workbook, config, since as never) as unknown as Model;
  const { session } = model as unknown as { session: Session };
  if (session.getRevisionId() !== hub.last())
    throw new Error(`[local host] revisions: end at ${session.getRevisionId()}. They must lead to ${hub.last()}.`);
  // Packing the commands of a revision overflows the stack from some 100,000 cells on; here nothing travels far.
  session.commandSquisher.squish = (commands) => commands;
  const put: Dispatch = (type, payload) => model.dispatch(type, payload);
  const batch = (work: (put: Dispatch) => void) => {
    custom.work = () => work(put);
    delete custom.failure;
    try {
      const result = put("MB_BATCH", {});
      if (!result.isSuccessful) throw new Error(`[local host] batch: refused, ${result.reasons.join(", ")}.`);
      if (custom.failure !== undefined) throw custom.failure;
    } finally {
      delete custom.work;
    }
  };
  return {
    model,
    hub,
    batch,
    exported: () => model._exportData(false),
  };
}
