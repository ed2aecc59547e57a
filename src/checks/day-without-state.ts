import { isGiven, papersGiving } from "../snapshot/papers";
import { aboutProgramme } from "../spec/papers";
import { atField, type Check, type Example } from "./check";
import { endedEarly } from "./early-finish-with-open-items";

/**
 * The passport extends or ends a programme whose states come from papers, and no paper says so (G-10). A day without its
 * ground or conclusion is another remark; this one comes after it.
 */
export const dayWithoutState: Check = {
  code: "day-without-state",
  severity: "warning",
  find: (snapshot) => {
    const { extended, extension_basis, finished_on, conclusion } = snapshot.passport;
    if (papersGiving(snapshot, aboutProgramme).length === 0) return [];
    return [
      ...(extended !== null && extension_basis !== null && !isGiven(snapshot, "extended")
        ? [atField("extended", extended, "продлено")]
        : []),
      ...(endedEarly(snapshot) && conclusion !== null && !isGiven(snapshot, "early")
        ? [atField("finished_on", finished_on ?? "", "завершено досрочно")]
        : []),
    ];
  },
};

const papers = [{ kind: "протокол", dated: "2026-09-20", about: "программа", state: "approved" }] as const;

export const examples: readonly Example[] = [
  {
    when: "the programme was approved by a paper and extended without one (G-10)",
    book: { passport: { extended: "2027-12-31", extension_basis: "запрос команды" }, papers },
    finds: [{ cell: "passport.extended", found: "2027-12-31", expected: "продлено" }],
  },
  {
    when: "it ended early without a paper",
    book: { passport: { end: "2027-05-31", finished_on: "2027-03-01", conclusion: "Выполнена" }, papers },
    finds: [{ cell: "passport.finished_on", found: "2027-03-01", expected: "завершено досрочно" }],
  },
  {
    when: "the paper is there, or the book keeps no papers",
    book: {
      passport: { extended: "2027-12-31", extension_basis: "запрос команды" },
      papers: [...papers, { kind: "письмо", dated: "2027-05-20", about: "программа", state: "extended" }],
    },
    finds: [],
  },
];
