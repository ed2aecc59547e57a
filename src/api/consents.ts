import * as z from "zod/mini";
import { type ConsentFacts, newConsents, standingRows } from "../actions/consents";
import { peopleList } from "../report/people";
import { peopleOf } from "../snapshot/consents";
import { isLive } from "../snapshot/pairs";
import type { Snapshot } from "../snapshot/snapshot";
import { type Purpose, purposes, signers, consents as table } from "../spec/consents";
import { consentSays } from "../text/consents";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { newRows } from "./new-rows";
import { placed, spotAt, tabIn } from "./placed";
import { refuse } from "./refuse";

/** More rows than this in one call might not end within Google's limits. */
const MOST_ROWS = 1_000;
const keys = Object.keys(purposes) as Purpose[];

const purposesOf = (asked: readonly string[]): Purpose[] => {
  const known = (text: string) => keys.find((key) => key === text.trim() || purposes[key] === text.trim());
  const expected = Object.values(purposes).join(", ");
  const found = asked.map(
    (text) => known(text) ?? refuse("arguments", { argument: "purposes", found: text, expected }),
  );
  return found.length > 0 ? [...new Set(found)] : refuse("arguments", { argument: "purposes", found: "", expected });
};

const signerOf = (asked: string): ConsentFacts["signed_by"] => {
  const found = (Object.keys(signers) as (keyof typeof signers)[]).find((of) => of === asked || signers[of] === asked);
  if (asked === "auto" || found) return found ?? "auto";
  return refuse("arguments", { argument: "signed_by", found: asked, expected: Object.values(signers).join(", ") });
};

/** Codes as they were given, without repeats; refused where one of them is in no base. */
const codesOf = (snapshot: Snapshot, asked: readonly string[], times: number): string[] => {
  const codes = [...new Set(asked.map((code) => code.trim()).filter(Boolean))];
  if (codes.length === 0) refuse("arguments", { argument: "people", found: "", expected: "коды участников" });
  if (codes.length * times > MOST_ROWS) refuse("consents-many", { rows: codes.length * times, most: MOST_ROWS });
  const known = peopleOf(snapshot);
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) refuse("people-unknown", { codes: unknown });
  return codes;
};

const SHEETS = ["passport", "mentors", "mentees", "consents"] as const;
const mark = () => z.string().check(z.regex(/^[0-9a-z]{1,12}-[0-9a-z]{1,12}$/));

export const people = call("people", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const read = context.read([...SHEETS, "pairs"]);
    const { layout } = read.found;
    const opened = { mentors: "code", mentees: "code", consents: "code", pairs: "mentor" } as const;
    const sheet = (key: keyof typeof opened) => ({
      tab: tabIn(layout, key),
      column: placed(layout, { sheet: key, row: 1, column: opened[key] })?.column
        ? (layout[key]?.letter[opened[key]] ?? "")
        : "",
    });
    const { asOf } = read.snapshot;
    return {
      asOf,
      today: context.today,
      people: peopleList(read.snapshot, asOf ?? context.today),
      sheets: {
        mentors: sheet("mentors"),
        mentees: sheet("mentees"),
        consents: sheet("consents"),
        pairs: sheet("pairs"),
      },
      purposes: keys.map((key) => ({ key, name: purposes[key] })),
    };
  },
});

export const setConsents = call("setConsents", {
  input: () =>
    z.object({
      people: z.array(z.string()),
      purposes: z.array(z.string()),
      dated: z.iso.date(),
      till: z.optional(z.iso.date()),
      signed_by: z.optional(z.string()),
      relation: z.optional(z.string()),
      where: z.optional(z.string()),
      work: z.optional(z.string()),
      pay: z.optional(z.string()),
      act: z.optional(mark()),
    }),
  writes: true,
  run: (context, { people: asked, purposes: named, signed_by = "auto", act = context.mark, ...given }) => {
    const wanted = purposesOf(named);
    const signer = signerOf(signed_by);
    const read = context.read(SHEETS);
    const codes = codesOf(read.snapshot, asked, wanted.length);
    const day = read.snapshot.asOf ?? context.today;
    const { dated, till } = given;
    const { head } = table.columns.dated;
    if (dated > context.today && dated > day)
      refuse("consent-day", { head, day: dated, expected: "не позже сегодняшнего" });
    if (till !== undefined && till < dated)
      refuse("consent-day", { head: table.columns.till.head, day: till, expected: "не раньше дня согласия" });
    const lacks = (["work", "pay"] as const).find((column) => wanted.includes("mentoring") && !given[column]?.trim());
    if (lacks) refuse("consent-written", { head: table.columns[lacks].head });
    if (wanted.includes("mentoring") && !till) refuse("consent-written", { head: table.columns.till.head });
    const { rows, passed } = newConsents(read.snapshot, codes, wanted, { ...given, signed_by: signer }, day);
    const says = consentSays.act({ rows: rows.length, purposes: wanted.map((of) => purposes[of]) });
    const changes = newRows(read, read.found.layout, "consents", rows);
    context.write({ says, mark: act }, changes, read);
    const row = changes.reduce((at, change) => (change.do === "rows" ? change.top : at), 0);
    return {
      ...spotAt(read.found.layout, { sheet: "consents", row, column: "code" }),
      added: rows.length,
      skipped: passed.map((of) => ({ ...of, says: consentSays.passed(of, purposes[of.purpose]) })),
      act,
      says: consentSays.set({ rows: rows.length, passed }),
    };
  },
});

export const withdrawConsents = call("withdrawConsents", {
  input: () =>
    z.object({
      people: z.array(z.string()),
      purposes: z.array(z.string()),
      on: z.iso.date(),
      noticed: z.optional(z.iso.date()),
      act: z.optional(mark()),
    }),
  writes: true,
  run: (context, { people: asked, purposes: named, on, noticed, act = context.mark }) => {
    const wanted = purposesOf(named);
    const read = context.read([...SHEETS, "pairs"]);
    const codes = codesOf(read.snapshot, asked, wanted.length);
    const { layout } = read.found;
    const { rows, without } = standingRows(read.snapshot, codes, wanted, read.snapshot.asOf ?? context.today);
    const early = rows.find(({ dated }) => dated !== null && on < dated);
    if (early) {
      const { tab, cell } = spotAt(layout, { sheet: "consents", row: early.at, column: "dated" });
      refuse("consent-before", { at: cell ? `${tab}, ${cell}` : tab, day: on, dated: early.dated ?? "" });
    }
    const changes = rows.flatMap(({ at, purpose }) =>
      cellChanges(read, "consents", at, [
        { column: "withdrawn", now: on },
        ...(noticed && purpose === "mentoring" ? [{ column: "noticed", now: noticed }] : []),
      ]),
    );
    const says = consentSays.withdrawAct({ rows: rows.length, purposes: wanted.map((of) => purposes[of]), on });
    context.write({ says, mark: act }, changes, read);
    const out = new Set(rows.flatMap(({ code, purpose }) => (purpose === "participation" ? [code] : [])));
    const pairs = read.snapshot.pairs
      .filter((pair) => isLive(pair) && (out.has(pair.mentor) || out.has(pair.mentee)))
      .map(({ at, mentor, mentee }) => ({
        ...spotAt(layout, { sheet: "pairs", row: at, column: "next" }),
        with: [mentor, mentee].filter(Boolean).join(" – "),
      }));
    return {
      ...spotAt(layout, { sheet: "consents", row: rows[0]?.at ?? 0, column: "withdrawn" }),
      withdrawn: rows.length,
      without,
      pairs,
      act,
      says: consentSays.withdrawn({ rows: rows.length, without, pairs: pairs.length }),
    };
  },
});
