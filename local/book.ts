import type { AddOn, Book, Clock, Entry, Execution, MenuShown, Message, OpenOptions, UiEffect, User } from "./contract";
import { locales } from "./engine/locale";
import { emptyWorkbook, openEngine, type Workbook } from "./engine/model";
import { openGrid } from "./engine/port";
import { instantToSerial } from "./engine/serial";
import { cornerOf } from "./google/area";
import { addCalls, noCalls } from "./google/call";
import type { AuthMode, Desktop } from "./google/desk";
import { authModes } from "./google/enums";
import { rangeOf } from "./google/range/index";
import { spreadsheetOf } from "./google/spreadsheet";
import { openPerson } from "./person";
import { type Edit, editOf, eventValue } from "./run/events";
import { execute, type Outcome, type Start } from "./run/execution";
import { argumentsAsJson } from "./run/json";

type Saved = { mentorbook: 1; workbook: Workbook; properties: Desktop["properties"]; since?: Entry[] };

const TITLE = "Книга наставничества";

function workbookOf({ data, locale = "ru_RU", timeZone = "Europe/Moscow" }: OpenOptions): Saved {
  if (data === undefined) return { mentorbook: 1, workbook: emptyWorkbook(locale, timeZone), properties: {} };
  const saved = structuredClone(data) as Partial<Saved>;
  if (typeof saved !== "object" || saved === null || saved.mentorbook !== 1 || !saved.workbook)
    throw new Error("[local host] book: data of another kind. It must be what book.saved() gave.");
  const { workbook, properties = {}, since = [] } = saved;
  return {
    mentorbook: 1,
    workbook,
    since,
    properties: since.findLast((entry) => entry.properties)?.properties ?? properties,
  };
}

const isRevision = ({ type }: Message) => /^(?:REMOTE_REVISION|REVISION_)/.test(type);

const missing = (functionName: string): Execution => ({
  ok: false,
  error: { name: "Error", message: `Script function not found: ${functionName}` },
  effects: [],
  calls: noCalls(),
});

/** Opens a spreadsheet with the add-on bound to it. */
export function openBook(options: OpenOptions): Book {
  const clock: Clock = options.clock ?? { now: () => new Date() };
  const user: User = options.user ?? "owner";
  const { workbook, properties, since = [] } = workbookOf(options);
  const engine = openEngine(
    workbook,
    clock,
    user,
    since.flatMap(({ messages }) => messages),
  );
  const grid = openGrid(engine);
  const { addOn, fault } = options;
  const wanted = options.locale;
  if (wanted && wanted !== grid.locale()) grid.batch(() => grid.put("UPDATE_LOCALE", { locale: locales[wanted] }));

  const desktop: Desktop = {
    grid,
    user,
    active: { tab: grid.tabs()[0]?.id ?? "0" },
    properties,
    html: addOn?.html ?? {},
    title: TITLE,
  };
  const listeners = new Set<(effect: UiEffect) => void>();
  const entryListeners = new Set<(entry: Entry) => void>();
  let gathered: Message[] | null = null;
  engine.hub.listen((message) => void (isRevision(message) && gathered?.push(message)));
  const calls = noCalls();
  let day = today();

  /** All that `act` changes is one entry; an act within an act belongs to the outer one. */
  function whole<T>(act: () => T): T {
    if (gathered) return act();
    const before = JSON.stringify(properties);
    const messages: Message[] = [];
    gathered = messages;
    try {
      return act();
    } finally {
      gathered = null;
      const changed = JSON.stringify(properties) !== before;
      const entry: Entry = { messages, ...(changed && { properties: structuredClone(properties) }) };
      if (changed || messages.length > 0) for (const listener of entryListeners) listener(entry);
    }
  }

  function today(): number {
    return Math.floor(instantToSerial(clock.now().getTime(), grid.timeZone()));
  }

  /** TODAY() of a book that stays open over midnight. */
  function refresh(): void {
    if (day === today()) return;
    day = today();
    engine.model.dispatch("EVALUATE_CELLS", {});
  }

  function perform(script: AddOn, mode: AuthMode, functionName: string, args: Start["args"]): Outcome {
    refresh();
    const onEffect = (effect: UiEffect) => {
      for (const listener of listeners) listener(effect);
    };
    const outcome = execute({
      addOn: script,
      desktop,
      clock,
      mode,
      functionName,
      onEffect,
      args,
      ...(fault ? { fault } : {}),
    });
    addCalls(calls, outcome.execution.calls);
    return outcome;
  }

  /** `onEdit` is a guest: what it throws is logged, the edit stays. */
  function edited(edit: Edit, oldValue: string | undefined): void {
    if (!addOn || !grid.getters.tryGetSheet(edit.sheetId)) return;
    const at = { sheetId: edit.sheetId, row: edit.zone.top, col: edit.zone.left };
    const value = edit.single ? eventValue(at, grid.getters) : undefined;
    const { execution, found } = perform(addOn, "LIMITED", "onEdit", (realm, desk) => {
      const event = realm.parse("{}") as Record<string, unknown>;
      event["authMode"] = authModes.LIMITED;
      event["source"] = spreadsheetOf(desk);
      event["range"] = rangeOf(desk, edit.sheetId, cornerOf(edit.zone));
      if (value !== undefined) event["value"] = value;
      if (edit.single && oldValue !== undefined) event["oldValue"] = oldValue;
      return [event];
    });
    if (found && !execution.ok) console.error(`onEdit: ${execution.error.name}: ${execution.error.message}`);
  }

  function before(edit: Edit | null): string | undefined {
    if (!edit?.single) return undefined;
    return eventValue({ sheetId: edit.sheetId, row: edit.zone.top, col: edit.zone.left }, grid.getters);
  }

  function heard(message: Message): Edit | null {
    if (message.type === "REMOTE_REVISION") return editOf(message);
    if (message.type !== "REVISION_UNDONE" && message.type !== "REVISION_REDONE") return null;
    const id = String(message["undoneRevisionId"] ?? message["redoneRevisionId"]);
    const original = engine.hub.revision(id);
    const edit = original ? editOf(original) : null;
    return edit && { ...edit, single: false };
  }

  return {
    saved: (): Saved => ({ mentorbook: 1, workbook: engine.exported(), properties: structuredClone(properties) }),
    joining: () => ({ data: engine.exported(), messages: [] }),
    receive(message) {
      if (user === "viewer" && isRevision(message)) return false;
      const edit = heard(message);
      const oldValue = before(edit);
      return whole(() => {
        if (!engine.hub.receive(message)) return false;
        if (edit) edited(edit, oldValue);
        return true;
      });
    },
    isTooOld(message) {
      const id = message["undoneRevisionId"] ?? message["redoneRevisionId"];
      return id !== undefined && engine.hub.revision(String(id)) === undefined;
    },
    onMessage: (listener) => engine.hub.listen(listener),
    onEntry(listener) {
      entryListeners.add(listener);
      return () => void entryListeners.delete(listener);
    },
    run(functionName, args) {
      if (!addOn) return missing(functionName);
      let json: string;
      try {
        json = argumentsAsJson(args);
      } catch (error) {
        return {
          ...missing(functionName),
          error: { name: "TypeError", message: (error as Error).message },
        } as Execution;
      }
      return whole(() => perform(addOn, "FULL", functionName, (realm) => realm.parse(json) as unknown[]).execution);
    },
    open(authMode = "LIMITED"): MenuShown[] {
      if (!addOn || user === "viewer") return [];
      const { execution, found, menus } = whole(() =>
        perform(addOn, authMode, "onOpen", (realm, desk) => {
          const event = realm.parse("{}") as Record<string, unknown>;
          event["authMode"] = authModes[authMode];
          event["source"] = spreadsheetOf(desk);
          return [event];
        }),
      );
      if (found && !execution.ok) console.error(`onOpen: ${execution.error.name}: ${execution.error.message}`);
      return execution.ok ? menus : [];
    },
    onEffect(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    person: openPerson({ grid, clock, user, edited, before, whole }),
    calls,
  };
}
