import type { AddOn, Book, Clock, Entry, Execution, MenuShown, Message, OpenOptions, UiEffect, User } from "./contract";
import { locales } from "./engine/locale";
import { emptyWorkbook, openEngine, type Workbook } from "./engine/model";
import { openGrid } from "./engine/port";
import { instantToSerial } from "./engine/serial";
import { cornerOf } from "./google/area";
import { addCalls, noCalls } from "./google/call";
import type { AuthMode, Desk, Desktop } from "./google/desk";
import { authModes } from "./google/enums";
import { rangeOf } from "./google/range/index";
import { spreadsheetOf } from "./google/spreadsheet";
import { openPerson } from "./person";
import { type Heard, openEdits } from "./run/edits";
import { execute, notFound, type Outcome, type Start } from "./run/execution";
import { argumentsAsJson } from "./run/json";
import type { OpenRealm } from "./run/realm";

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

/** A call that fails before any code runs. */
const failure = (name: string, message: string): Execution => ({
  ok: false,
  error: { name, message },
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
  const { addOn } = options;
  const wanted = options.locale;
  if (wanted && wanted !== grid.locale()) grid.batch(() => grid.put("UPDATE_LOCALE", { locale: locales[wanted] }));

  const desktop: Desktop = {
    grid,
    user,
    active: { tab: grid.tabs()[0]?.id ?? "0" },
    properties,
    html: addOn?.html ?? {},
    title: TITLE,
    lock: { holder: null, elsewhereMs: 0 },
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

  function perform(script: AddOn, how: Pick<Start, "as" | "mode">, functionName: string, args: Start["args"]): Outcome {
    refresh();
    const onEffect = (effect: UiEffect) => {
      for (const listener of listeners) listener(effect);
    };
    const outcome = execute({ ...how, addOn: script, desktop, clock, functionName, onEffect, options, args });
    addCalls(calls, outcome.execution.calls);
    return outcome;
  }

  const eventIn = (mode: AuthMode, realm: OpenRealm, desk: Desk) =>
    Object.assign(realm.parse("{}") as Record<string, unknown>, {
      authMode: authModes[mode],
      source: spreadsheetOf(desk),
    });

  const told = (name: string, { execution, found }: Outcome) => {
    if (found && !execution.ok) console.error(`${name}: ${execution.error.name}: ${execution.error.message}`);
  };

  /** `onEdit` is a guest: what it throws is logged, the edit stays. */
  function fire({ edit: { sheetId, zone }, value, oldValue }: Heard): void {
    if (!addOn || !grid.getters.tryGetSheet(sheetId)) return;
    const mode = options.onEditMode ?? "LIMITED";
    const outcome = perform(addOn, { as: "trigger", mode }, "onEdit", (realm, desk) => {
      const event = eventIn(mode, realm, desk);
      event["range"] = rangeOf(desk, sheetId, cornerOf(zone));
      if (value !== undefined) event["value"] = value;
      if (oldValue !== undefined) event["oldValue"] = oldValue;
      return [event];
    });
    told("onEdit", outcome);
  }
  const edits = openEdits(grid, engine.hub, (heard) => whole(() => fire(heard)));

  function menusOf(functionName: string, mode: AuthMode): MenuShown[] {
    if (!addOn || user === "viewer") return [];
    const outcome = whole(() =>
      perform(addOn, { as: "trigger", mode }, functionName, (realm, desk) => [eventIn(mode, realm, desk)]),
    );
    told(functionName, outcome);
    return outcome.execution.ok ? outcome.menus : [];
  }

  return {
    saved: (): Saved => ({ mentorbook: 1, workbook: engine.exported(), properties: structuredClone(properties) }),
    joining: () => ({ data: engine.exported(), messages: [] }),
    receive(message) {
      if (user === "viewer" && isRevision(message)) return false;
      const edit = edits.of(message);
      const oldValue = edits.before(edit);
      return whole(() => {
        if (!engine.hub.receive(message)) return false;
        if (edit) edits.edited(edit, oldValue);
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
    run(functionName, args, shown) {
      if (shown !== undefined) desktop.active.tab = shown;
      if (!addOn) return failure("Error", notFound(functionName));
      if (options.denied !== undefined) return failure("ScriptError", options.denied);
      let json: string;
      try {
        json = argumentsAsJson(args);
      } catch (error) {
        return failure("TypeError", (error as Error).message);
      }
      const given: Start["args"] = (realm) => realm.parse(json) as unknown[];
      return whole(() => perform(addOn, { as: "execution", mode: "FULL" }, functionName, given).execution);
    },
    open: (authMode = "LIMITED") => menusOf("onOpen", authMode),
    install: () => menusOf("onInstall", "FULL"),
    lockedFor(ms) {
      desktop.lock.elsewhereMs = ms;
    },
    onEffect(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    person: openPerson({ grid, clock, user, edits, whole }),
    calls,
  };
}
