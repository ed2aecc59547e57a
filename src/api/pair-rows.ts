import * as z from "zod/mini";
import type { Pair, PairLack } from "../actions/pair-lacks";
import { tabOf } from "../spec/book";
import { issuers } from "../spec/pairs";
import { pairLackSays, pairSays } from "../text/pairs";
import type { Change } from "../workbook/change";
import type { Layout } from "../workbook/layout";
import type { PairSpot } from "./answers-pair-orders";
import type { Context } from "./context";
import { newRecord } from "./new-record";
import { spotAt } from "./placed";
import { refuse } from "./refuse";

export type Read = ReturnType<Context["read"]>;

/** More rows than this in one call might not end within Google's limits. */
const MOST_PAIRS = 300;

/** Sheets that every step of a pair asks; a book without teams has no sheet of them. */
export const PAIR_SHEETS = ["passport", "mentors", "mentees", "consents", "pairs", "teams"] as const;

/** The pairs that are asked for by their hidden ids, or by any cell of their rows («F8»); refused where one is not there. */
export const pairsAsked = (context: Context, { snapshot }: Read, asked: readonly string[]): Pair[] => {
  const names = [...new Set(asked.map((of) => of.trim()).filter(Boolean))];
  if (names.length === 0) refuse("arguments", { argument: "pairs", found: "", expected: "строки листа «Пары»" });
  if (names.length > MOST_PAIRS) refuse("pairs-many", { rows: names.length, most: MOST_PAIRS });
  const byId = new Map(snapshot.pairs.flatMap((pair) => (pair.id ? [[pair.id, pair] as const] : [])));
  const byRow = new Map(snapshot.pairs.map((pair) => [String(pair.at), pair]));
  const cellIn = (name: string) => /^[A-Z]{1,3}(\d+)$/.exec(name)?.[1] ?? "";
  const [cell] = names.filter(cellIn);
  if (cell && !context.first) refuse("row-moved", { tab: tabOf("pairs"), cell });
  const found = names.map((name) => byId.get(name) ?? byRow.get(cellIn(name)));
  const unknown = names.filter((_, i) => !found[i]);
  if (unknown.length > 0) refuse("pairs-unknown", { pairs: unknown });
  return [...new Set(found.flatMap((pair) => pair ?? []))].sort((a, b) => a.at - b.at);
};

/** A lack in words, at its cell. */
export const lackSpot = (layout: Layout, { what, sheet, row, column, says }: PairLack) => ({
  ...spotAt(layout, { sheet, row, column }),
  says: pairLackSays[what](says),
});

/** Stops the call where any pair lacks something; `what`: what is not done, «Согласовать пары». */
export const refuseLacks = (what: string, { found }: Read, lacks: readonly PairLack[]): void => {
  const [first] = lacks;
  if (!first) return;
  const { tab, cell, says } = lackSpot(found.layout, first);
  refuse("pairs-lack", { what, at: cell ? `${tab}, ${cell}` : tab, lacks: says, more: lacks.length - 1 });
};

/** A pair where people see it. */
export const pairSpot = (layout: Layout, { at, id, no, mentor, mentee }: Pair): PairSpot => ({
  ...spotAt(layout, { sheet: "pairs", row: at, column: "status" }),
  id: id ?? "",
  no: no ?? "",
  with: [mentor, mentee].filter(Boolean).join(" – "),
});

/** What is said of an order everywhere: its number, its day, who issued it, who signed it. */
export const orderInput = () => ({
  number: z.string(),
  dated: z.iso.date(),
  issuer: z.optional(z.string()),
  signatory: z.optional(z.string()),
  title: z.optional(z.string()),
});
export type OrderGiven = {
  number: string;
  dated: string;
  issuer?: string | undefined;
  signatory?: string | undefined;
  title?: string | undefined;
};
export type Order = { text: string; dated: string; issuer: string; changes: Change[]; layout: Layout; added: boolean };

const plain = (text: string | null) => (text ?? "").replace(/[\s№]+/g, "").toLowerCase();

const issuerOf = (asked: string): keyof typeof issuers => {
  const known = Object.entries(issuers).find(([key, word]) => key === asked || word === asked)?.[0];
  return known
    ? (known as keyof typeof issuers)
    : refuse("arguments", { argument: "issuer", found: asked, expected: Object.values(issuers).join(", ") });
};

/** An order about pairs: checked, and a row of «Документы» unless it stands there. The district or the operator may issue it (S1-47, S3-17). */
export const orderOf = (context: Context, read: Read, what: string, given: OrderGiven, title: string): Order => {
  const { passport, papers, asOf } = read.snapshot;
  const number = given.number.replace(/^\s*№\s*/, "").trim();
  const { dated } = given;
  if (number === "") refuse("pair-fact", { what, head: "Номер приказа", expected: "укажите номер" });
  const today = asOf !== null && asOf > context.today ? asOf : context.today;
  if (dated > today)
    refuse("pair-fact", { what, head: "Дата приказа", expected: "день должен быть не позже сегодняшнего" });
  const issuer = issuerOf(given.issuer?.trim() || (passport.model === "teams" ? "operator" : "school"));
  const usual = { school: passport.director, district: null, operator: passport.operator }[issuer];
  const signatory = given.signatory?.trim() || usual?.trim() || issuers[issuer];
  const text = pairSays.order({ number, dated });
  const same = papers.some((row) => plain(row.number) === plain(number) && row.dated === dated);
  const cells = { kind: "приказ", number, dated, title: given.title?.trim() || title, signatory };
  const made = same
    ? { changes: [], layout: read.found.layout }
    : newRecord(
        read,
        "papers",
        Object.entries(cells).map(([column, now]) => ({ column, now })),
      );
  return { text, dated, issuer: issuers[issuer], changes: made.changes, layout: made.layout, added: !same };
};
