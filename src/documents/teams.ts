import type { Row } from "../snapshot/snapshot";
import { membersOf } from "../snapshot/teams";
import { teamFunctions } from "../spec/members";
import { teamRoles } from "../spec/teams";
import { printed } from "../text/documents";
import { teamWords as say } from "../text/team-papers";
import { signature } from "./approval";
import { type Block, centred, type GridRow, gap, line } from "./blocks";
import { grid, gridText } from "./grid";
import type { Made, Source } from "./source";
import { strengthsOf } from "./team-strengths";

type Team = Row<"teams">;
type Member = Row<"members">;

const text = (value: string | null) => value?.trim() ?? "";
const named = (teams: readonly Team[]) => teams.filter((team) => text(team.organisation) || text(team.no));
const head = ({ school, municipality, title }: Source["snapshot"]["passport"], name: string): Block[] => [
  centred(text(municipality) || text(school)),
  gap(),
  centred(name, 14, true),
  centred(text(title), 12, true),
  gap(6),
];
/** Code or position, and how to get in touch. */
const reached = ({ who, post, contacts }: Member): string[] => [
  [text(post), text(who)].filter(Boolean).join(", "),
  ...(text(contacts) ? [text(contacts)] : []),
];

/** The register of teams in the six columns of the regulation's form (S3-24). Null where there is no team. */
export const teamRegister = ({ snapshot }: Source): Made | null => {
  const teams = named(snapshot.teams);
  if (teams.length === 0) return null;
  const widths = [44, 200, 200, 150, 200, 170];
  const rows = teams.map((team, i): GridRow => {
    const leaders = membersOf(snapshot, team).filter(({ duty }) => duty === "leader");
    const leader = leaders.flatMap(reached);
    return {
      cells: [
        { text: text(team.no) || String(i + 1), look: { align: "center" } },
        { text: text(team.organisation) || say.noName },
        { text: leader.length > 0 ? leader : "" },
        { text: team.role ? teamRoles[team.role] : "" },
        { text: text(team.directions) },
        { text: text(team.note) },
      ],
    };
  });
  const table = grid(
    say.columns.map((of, i) => ({ head: of, width: widths[i] as number })),
    rows,
    "landscape",
  );
  const groups = new Set(teams.map(({ group }) => text(group)).filter(Boolean)).size;
  const under = say.counts(teams.length, groups);
  return {
    title: say.register,
    file: say.register,
    turn: "landscape",
    blocks: [
      ...head(snapshot.passport, say.register),
      line(under),
      gap(6),
      { ...table, under: signature(printed.coordinator, "") },
    ],
    plain: `${under}\n${gridText(table)}`,
    warnings: [],
  };
};

const order = ["leader", "contact", "member", "invited"] as const;
const place = ({ duty }: Member) => (duty === null ? order.length : order.indexOf(duty));

/**
 * A table a team: its leader first, empty rows passed over (S3-39); below it what its members are good at, where that was
 * looked into (S1-33). Null where nobody is in a team.
 */
export const teamMembers = ({ snapshot }: Source): Made | null => {
  const all = snapshot.members.filter(({ who, post }) => text(who) || text(post));
  if (all.length === 0) return null;
  const teams = named(snapshot.teams).map((team) => ({
    name: [
      `${text(team.no) ? `${text(team.no)}. ` : ""}${text(team.organisation) || say.noName}`,
      ...(team.role ? [teamRoles[team.role]] : []),
    ].join(": "),
    members: membersOf({ ...snapshot, members: all }, team),
  }));
  const known = new Set(teams.flatMap(({ members }) => members));
  const rest = { name: say.invited, members: all.filter((member) => !known.has(member)) };
  const widths = [36, 110, 190, 150, 170];
  const tables = [...teams, rest]
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => {
      const rows = [...members]
        .sort((a, b) => place(a) - place(b) || a.at - b.at)
        .map(
          (row, i): GridRow => ({
            cells: [
              { text: String(i + 1), look: { align: "center" } },
              { text: text(row.who) },
              { text: text(row.post) },
              { text: row.duty ? teamFunctions[row.duty] : "" },
              { text: text(row.contacts) },
            ],
          }),
        );
      const table = grid(
        say.memberColumns.map((of, i) => ({ head: of, width: widths[i] as number })),
        rows,
        "portrait",
      );
      return { name, table, strengths: strengthsOf(members) };
    });
  return {
    title: say.members,
    file: say.members,
    turn: "portrait",
    blocks: [
      ...head(snapshot.passport, say.members),
      ...tables.flatMap(({ name, table, strengths }): Block[] => [
        ...[line(name, { bold: true }), gap(4), table, gap(10)],
        ...(strengths ? [line(say.strengths, { bold: true }), gap(4), strengths, gap(10)] : []),
      ]),
    ],
    plain: tables
      .map(({ name, table, strengths }) =>
        [name, gridText(table), ...(strengths ? [say.strengths, gridText(strengths)] : [])].join("\n"),
      )
      .join("\n\n"),
    warnings: [],
  };
};
