import { allowedOn } from "../snapshot/consents";
import { purposes } from "../spec/consents";
import { consentWords } from "../text/consent-forms";
import { sayDay } from "../text/said";
import { type Block, centred, type GridRow, gap, line } from "./blocks";
import { concerned, dayOf, lacking, purposeOf } from "./consent-people";
import { grid, gridText } from "./grid";
import type { Choice, Made, Source } from "./source";

const say = consentWords.list;
const widths = [36, 70, 170, 100, 130, 140, 80];

/** Who has no consent of this purpose: a list to collect them by. Null where everybody has one. */
export const consentList = (source: Source, choice: Choice, today: string): Made | null => {
  const { passport } = source.snapshot;
  const purpose = purposeOf(choice);
  const day = dayOf(source, today);
  const allowed = allowedOn(source.snapshot, day);
  const people = lacking(source, purpose, day);
  if (people.length === 0) return null;
  const nowOf = (code: string): string => {
    const last = allowed.fallen(code, purpose);
    if (last?.why === "withdrawn") return `отозвано ${sayDay(last.consent.withdrawn ?? "")}`.trim();
    if (last?.why === "expired") return `истекло ${sayDay(last.consent.till ?? "")}`;
    return last?.why === "signer" ? "подписал сам" : say.none;
  };
  const rows = people.map(
    ({ code, person, role, minor }, i): GridRow => ({
      cells: [
        { text: String(i + 1), look: { align: "center" } },
        { text: code },
        { text: person.who ?? "" },
        { text: say[role] },
        { text: nowOf(code) },
        { text: minor ? say.representative : say.self },
        { text: "" },
      ],
    }),
  );
  const table = grid(
    say.columns.map((head, i) => ({ head, width: widths[i] as number })),
    rows,
    "portrait",
  );
  const under = [
    say.purpose(purposes[purpose]),
    say.of(people.length, concerned(source, purpose, day).length),
    `на ${sayDay(day)}`,
  ].join(" · ");
  const blocks: Block[] = [
    centred(passport.school ?? ""),
    gap(),
    centred(say.head, 14, true),
    centred(passport.title ?? "", 12, true),
    gap(6),
    line(under),
    gap(6),
    table,
  ];
  return {
    title: `${say.head}: ${purposes[purpose]}`,
    file: "Участники без согласия",
    turn: "portrait",
    blocks,
    plain: `${under}\n${gridText(table)}`,
    warnings: [],
  };
};
