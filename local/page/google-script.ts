/** What the add-on's page says to ours. */
export type FrameSays =
  | { google: "run"; id: number; functionName: string; args: unknown[] }
  | { google: "close" }
  | { google: "focus" }
  | { google: "escape" }
  /** Names have left the book: its earlier states are to be forgotten. */
  | { google: "forget" }
  | { google: "size"; width?: number; height?: number };

/** What ours says to it: the HTML with which it begins, then the answer to each `run`. */
export type FrameHears =
  | { google: "open"; html: string }
  | { google: "ran"; id: number; ok: boolean; value: unknown; error?: { name: string; message: string } };

type Handlers = { done: ((value: unknown, user: unknown) => void) | null; failed: Handlers["done"]; user: unknown };

/**
 * `google.script` of the add-on's page. It is sent into the frame as text (`toString`),
 * so it may use nothing from outside itself.
 */
export function installGoogleScript(functions: string[], pageOrigin: string): void {
  const AT_ONCE = 10;
  const page = window.parent;
  const running = new Map<number, Handlers>();
  const waiting: (() => void)[] = [];
  let next = 1;

  const illegal = (at: string | number) => new TypeError(`Failed due to illegal value in property: ${at}`);

  function formValue(form: HTMLFormElement): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const [name, part] of new FormData(form)) {
      if (typeof part !== "string") throw illegal(name);
      const before = value[name];
      value[name] = before === undefined ? part : ([] as unknown[]).concat(before, part);
    }
    return value;
  }

  function legal(value: unknown, at: string | number, above: unknown[]): unknown {
    if (value === null || value === undefined) return null;
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value !== "object" || above.includes(value)) throw illegal(at);
    const path = [...above, value];
    if (Array.isArray(value)) return value.map((item, index) => legal(item, `${at}.${index}`, path));
    if (value instanceof Date || value instanceof Node || value === window) throw illegal(at);
    const made: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(value))
      if (part !== undefined) made[name] = legal(part, `${at}.${name}`, path);
    return made;
  }

  const legalArguments = (args: unknown[]) =>
    args.length === 1 && args[0] instanceof HTMLFormElement
      ? [formValue(args[0])]
      : args.map((value, index) => legal(value, index, []));

  function call(functionName: string, args: unknown[], handlers: Handlers): void {
    const checked = legalArguments(args);
    const begin = () => {
      const id = next++;
      running.set(id, handlers);
      page.postMessage({ google: "run", id, functionName, args: checked }, pageOrigin);
    };
    if (running.size < AT_ONCE) begin();
    else waiting.push(begin);
  }

  window.addEventListener("message", (event: MessageEvent<FrameHears>) => {
    if (event.source !== page || event.data?.google !== "ran") return;
    const { id, ok, value, error } = event.data;
    const handlers = running.get(id);
    if (!handlers) return;
    running.delete(id);
    waiting.shift()?.();
    if (ok) return handlers.done?.(value, handlers.user);
    const failure = Object.assign(new Error(error?.message), { name: error?.name ?? "Error" });
    if (handlers.failed) handlers.failed(failure, handlers.user);
    else console.error(`Uncaught ${failure.name}: ${failure.message}`);
  });

  function runner(handlers: Handlers): Record<string, unknown> {
    const handler = (value: unknown) => {
      if (typeof value !== "function") throw new TypeError("The given handler is not a function.");
      return value as Handlers["done"];
    };
    const made: Record<string, unknown> = {
      withSuccessHandler: (done: unknown) => runner({ ...handlers, done: handler(done) }),
      withFailureHandler: (failed: unknown) => runner({ ...handlers, failed: handler(failed) }),
      withUserObject: (user: unknown) => runner({ ...handlers, user }),
    };
    for (const name of functions) made[name] = (...args: unknown[]) => call(name, args, handlers);
    return Object.freeze(made);
  }

  const say = (message: object) => page.postMessage(message, pageOrigin);
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) say({ google: "escape" });
  });
  const host = {
    origin: pageOrigin,
    close: () => say({ google: "close" }),
    editor: { focus: () => say({ google: "focus" }) },
    setHeight: (height: number) => say({ google: "size", height }),
    setWidth: (width: number) => say({ google: "size", width }),
  };
  Object.assign(window, { google: { script: { run: runner({ done: null, failed: null, user: undefined }), host } } });
}
