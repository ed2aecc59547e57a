import type { Message } from "../../../local/contract";
import type { PageState, Said } from "../../../local/server/wire";

/** A page without a browser: it speaks to the program over HTTP as local/page does, and knows what it was shown as saved. */
export async function asPage(url: string, page: string) {
  const headers = { "x-page": page, "content-type": "application/json", origin: url };
  const post = async <T>(address: string, body: unknown): Promise<T> => {
    const answer = await fetch(`${url}${address}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const state = (await (await fetch(`${url}/api/state`, { headers })).json()) as PageState;
  const sheets = (state.data as { sheets: { id: string; name: string }[] }).sheets;
  const last = state.messages.at(-1)?.["nextRevisionId"] ?? (state.data as { revisionId?: string }).revisionId;
  let revision = String(last);
  let pending: { message: Message; done(): void } | null = null;

  const events = await fetch(`${url}/api/events?page=${page}&after=${encodeURIComponent(revision)}`, { headers });
  const heard = hear(events, (said) => {
    if (said.say !== "message" || said.message["nextRevisionId"] === undefined) return;
    revision = String(said.message["nextRevisionId"]);
    if (!pending) return;
    if (pending.message["nextRevisionId"] !== revision) return void send(pending.message).catch(() => {});
    const { done } = pending;
    pending = null;
    done();
  });
  const send = (message: Message) => post("/api/message", { ...message, serverRevisionId: revision });

  return {
    /** Types into a cell; resolves when the page would show it as saved, never when the program is cut off before. */
    type(tab: string, row: number, col: number, content: string): Promise<void> {
      const sheetId = sheets.find(({ name }) => name === tab)?.id;
      const commands = [{ type: "UPDATE_CELL", sheetId, row, col, content }];
      const nextRevisionId = crypto.randomUUID();
      const message: Message = { type: "REMOTE_REVISION", version: 1, clientId: page, nextRevisionId, commands };
      return new Promise((done) => {
        pending = { message, done };
        // the program may be cut off: then nothing was shown as saved
        send(message).catch(() => {});
      });
    },
    /** One call of the sidebar; resolves with its answer. */
    async call(name: string, input: object): Promise<void> {
      const ran = await post<{ value?: string }>("/api/run", {
        functionName: "call",
        args: [name, JSON.stringify(input)],
      });
      if (!ran.value?.startsWith('{"ok"')) throw new Error(`${name}: ${JSON.stringify(ran)}`);
    },
    heard,
  };
}

async function hear(events: Response, said: (said: Said) => void): Promise<void> {
  let text = "";
  const decoder = new TextDecoder();
  try {
    for await (const part of events.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      const whole = text.split("\n\n");
      text = whole.pop() ?? "";
      for (const event of whole) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data) said(JSON.parse(data) as Said);
      }
    }
  } catch {
    // the program was cut off
  }
}
