import type { Execution } from "../contract";
import { element } from "./element";
import { type FrameHears, type FrameSays, installGoogleScript } from "./google-script";
import { shownTab } from "./last-tab";
import { ask, Refused } from "./server";
import { toast } from "./toast";

/** What a frame with the add-on's HTML may ask of its surroundings. */
export type Surroundings = {
  functions: string[];
  close(): void;
  /** Escape was pressed inside, and the add-on has left it unused. */
  escape?(): void;
  focusGrid(): void;
  size(width: number | undefined, height: number | undefined): void;
};

// the frame's own address says the same (local/server/guard.ts), so that it never has our origin
const SANDBOX = "allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** A sandboxed frame with the add-on's HTML and `google.script` in it. `dispose` when it goes away. */
export function openFrame(html: string, title: string, around: Surroundings) {
  const frame = element("iframe", { sandbox: SANDBOX, title, src: "/frame" });
  const say = (said: FrameHears) => {
    // the frame has an opaque origin: "*" is the only address that reaches it
    frame.contentWindow?.postMessage(said, "*");
  };
  const open = () => say({ google: "open", html: withGoogleScript(html, around.functions) });
  frame.addEventListener("load", open, { once: true });

  async function run({ id, functionName, args }: Extract<FrameSays, { google: "run" }>) {
    const answer = await execute(functionName, args);
    const done = { google: "ran", id } as const;
    say(
      answer.ok ? { ...done, ok: true, value: answer.value } : { ...done, ok: false, value: null, error: answer.error },
    );
  }

  function hear(event: MessageEvent<FrameSays>) {
    if (!frame.contentWindow || event.source !== frame.contentWindow || event.origin !== "null") return;
    const said = event.data;
    if (said?.google === "run") run(said);
    else if (said?.google === "close") around.close();
    else if (said?.google === "focus") around.focusGrid();
    else if (said?.google === "forget") forget();
    else if (said?.google === "escape") around.escape?.();
    else if (said?.google === "size") around.size(said.width, said.height);
  }

  addEventListener("message", hear);
  return { frame, dispose: () => removeEventListener("message", hear) };
}

/** Asks the program to forget the book's earlier states; a failure is told too: names may still be in them. */
async function forget(): Promise<void> {
  try {
    toast((await ask<{ says: string }>("POST", "/api/forget", {})).says, "", 15);
  } catch (error) {
    toast(
      `Прежние состояния книги не забыты. ${error instanceof Refused ? error.says : "Программа не ответила."}`,
      "",
      15,
    );
  }
}

type Ran = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } };

/** Runs a server function of the add-on; a lost server is a failure of the call. */
export async function execute(functionName: string, args: unknown[]): Promise<Ran> {
  try {
    return await ask<Execution>("POST", "/api/run", { functionName, args, shown: shownTab() });
  } catch (error) {
    return { ok: false, error: { name: "Error", message: error instanceof Refused ? error.says : String(error) } };
  }
}

function withGoogleScript(html: string, functions: string[]): string {
  const given = [functions, location.origin].map((value) => JSON.stringify(value).replaceAll("<", "\\u003c"));
  const script = `<script>(${installGoogleScript.toString().replaceAll("</", "<\\/")})(${given.join(",")})</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
