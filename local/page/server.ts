import type { Damaged, First, PageState, Refusal } from "../server/wire";

/** The server's refusal; `says` is the sentence for the user. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly says: string,
    readonly damaged?: Damaged,
  ) {
    super(says);
  }
}

/** The server is not there. */
export class Lost extends Refused {
  override name = "Lost";
}

type Begun = { page: string; templates: Promise<Response>; state: Promise<Response> };

// page.html has asked for them before this script was read
const { begun } = globalThis as unknown as { begun: Begun };

/** This page's own name among the pages of the book. */
export const PAGE = begun.page;

/** The library's templates. */
export const templates = async (): Promise<string> => (await good(begun.templates)).text();

/** The book with which the page opens, or that there is none yet. */
export const firstState = async (): Promise<PageState | { first: First }> => (await good(begun.state)).json();

let isReplacing = false;

/** Whether it is this page that opens another book just now. */
export const replacesBook = (): boolean => isReplacing;

/** Asks the server and gives what it answers as JSON. */
export async function ask<T>(method: "GET" | "POST", address: string, body?: unknown): Promise<T> {
  const isReplacement = /^\/api\/books?\//.test(address);
  isReplacing ||= isReplacement;
  try {
    return (await (await request(method, address, body)).json()) as T;
  } catch (error) {
    if (isReplacement) isReplacing = false;
    throw error;
  }
}

/** Takes a file from the server and hands it to the user. */
export async function takeFile(address: string, name: string): Promise<void> {
  const blob = await (await request("GET", address)).blob();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function request(method: "GET" | "POST", address: string, body?: unknown): Promise<Response> {
  const init: RequestInit = { method, headers: { "x-page": PAGE } };
  if (method === "POST")
    Object.assign(init, {
      headers: { ...init.headers, "content-type": "application/json" },
      body: JSON.stringify(body ?? {}),
    });
  return good(fetch(address, init));
}

async function good(answer: Promise<Response>): Promise<Response> {
  let response: Response;
  try {
    response = await answer;
  } catch {
    throw new Lost("Связь с программой потеряна. Проверьте, что окно программы не закрыто.");
  }
  if (response.ok) return response;
  const refusal = (await response.json().catch(() => null)) as Refusal | null;
  throw new Refused(refusal?.says ?? `Ошибка программы (${response.status}).`, refusal?.damaged);
}
