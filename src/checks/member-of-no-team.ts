import { at, type Check, type Example } from "./check";

/** The number of a team that «Команды» does not have; where it has none at all, nobody can be looked up. */
export const memberOfNoTeam: Check = {
  code: "member-of-no-team",
  severity: "warning",
  find: ({ members, teams }) => {
    const known = new Set(teams.flatMap(({ no }) => no?.trim() || []));
    return members.flatMap((row) =>
      known.size > 0 && row.team?.trim() && !known.has(row.team.trim()) ? [at("members", row, "team")] : [],
    );
  },
};

export const examples: readonly Example[] = [
  {
    when: "a member names a team that is not listed (S1-19)",
    book: { teams: [{ no: "1" }], members: [{ team: "1" }, { team: "7" }] },
    finds: [{ cell: "members.team:7", found: "7", expected: "" }],
  },
  {
    when: "no team is listed yet, or an invited specialist is of none",
    book: { members: [{ team: "1" }, { duty: "invited" }] },
    finds: [],
  },
];
