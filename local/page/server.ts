import type { Refusal } from "../server/wire";

/** The server's refusal; `says` is the sentence for the user. */
export class Refused extends Error {
  override name = "Refused";
  constructor(readonly says: string) {
    super(says);
  }
}

/** The server is not there. */
export class Lost extends Refused {
  override name = "Lost";
}

/** This page's own name among the pages of the book. */
export const PAGE = `page-${crypto.randomUUID().slice(0, 8)}`;

/** Asks the server and gives what it answers as JSON. */
export async function ask<T>(method: "GET" | "POST", address: string, body?: unknown): Promise<T> {
  return (await (await request(method, address, body)).json()) as T;
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

async function request(method: "GET" | "POST", address: string, body?: unknown): Promise<Response> {
  const init: RequestInit = { method, headers: { "x-page": PAGE } };
  if (body !== undefined) init.body = JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch {
    throw new Lost("Связь с программой потеряна. Проверьте, что окно программы не закрыто.");
  }
  if (response.ok) return response;
  const refusal = (await response.json().catch(() => null)) as Refusal | null;
  throw new Refused(refusal?.says ?? `Ошибка программы (${response.status}).`);
}
