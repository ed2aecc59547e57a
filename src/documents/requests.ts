import type { Row, Snapshot } from "../snapshot/snapshot";
import { requests as declared } from "../spec/requests";
import { requestWords as say } from "../text/request-papers";
import { centred, gap, line } from "./blocks";
import { grid, gridText } from "./grid";
import type { Made, Source } from "./source";

type Request = Row<"requests">;

const table = (heads: readonly string[], widths: readonly number[], rows: readonly string[][]) =>
  grid(
    heads.map((head, i) => ({ head, width: widths[i] as number })),
    rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
    "landscape",
  );

const isOffer = ({ kind }: Request) => kind === "offer";

/** Needs and offers of each subject or form, the most wanted first; what is not said comes last. */
const counted = (rows: readonly Request[], column: "subject" | "form") => {
  const of = (row: Request) => row[column]?.trim() ?? "";
  return [...new Set(rows.map(of))]
    .map((name) => {
      const mine = rows.filter((row) => of(row) === name);
      const offers = mine.filter(isOffer).length;
      return { name, needs: mine.length - offers, offers };
    })
    .sort(
      (a, b) =>
        Number(a.name === "") - Number(b.name === "") || b.needs - a.needs || a.name.localeCompare(b.name, "ru"),
    );
};

/** Codes of the mentors who name the subject among what they are good at (S4-30). */
const skilled = ({ mentors }: Snapshot, subject: string): string =>
  subject === ""
    ? ""
    : mentors
        .flatMap(({ code, skills }) => (skills?.toLowerCase().includes(subject.toLowerCase()) ? (code ?? []) : []))
        .join(", ");

/** The map of requests, counted by subject with those who could help, and by form (S2-06, S4-28, S4-30). Null where it is empty. */
export const requestsMap = ({ snapshot }: Source): Made | null => {
  const rows = snapshot.requests.filter(({ request }) => request !== null);
  if (rows.length === 0) return null;
  const needs = rows.filter((row) => !isOffer(row));
  const { words } = declared.columns.priority;
  const all = table(
    say.columns,
    [36, 70, 270, 150, 80, 160, 120],
    needs.map((row, i) => [
      String(i + 1),
      row.code ?? "",
      row.request ?? "",
      row.source ?? "",
      row.priority ? words[row.priority] : "",
      row.subject ?? "",
      row.helper ?? "",
    ]),
  );
  const subjects = table(
    say.subjects,
    [300, 90, 110, 280],
    counted(rows, "subject").map((of) => [
      of.name || say.none,
      String(of.needs),
      String(of.offers),
      skilled(snapshot, of.name),
    ]),
  );
  const forms = table(
    say.forms,
    [300, 90, 110],
    counted(rows, "form").map((of) => [of.name || say.none, String(of.needs), String(of.offers)]),
  );
  const under = say.counts(needs.length, rows.length - needs.length);
  return {
    title: say.head,
    file: say.head,
    turn: "landscape",
    blocks: [
      centred(snapshot.passport.school ?? ""),
      gap(),
      centred(say.head, 14, true),
      centred(snapshot.passport.title ?? "", 12, true),
      ...[gap(6), line(under), gap(6), all, gap(12)],
      ...[line(say.bySubject, { bold: true }), gap(4), subjects, gap(12)],
      ...[line(say.byForm, { bold: true }), gap(4), forms],
    ],
    plain: [under, gridText(all), say.bySubject, gridText(subjects), say.byForm, gridText(forms)].join("\n"),
    warnings: [],
  };
};
