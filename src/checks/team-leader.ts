import { membersOf } from "../snapshot/teams";
import { at, type Check, type Example, isBlank } from "./check";

/** A team whose members are listed has one leader: not none, not two (S3-39). */
export const teamLeader: Check = {
  code: "team-leader",
  severity: "warning",
  find: (snapshot) =>
    snapshot.teams.flatMap((team) => {
      const mine = membersOf(snapshot, team);
      const leaders = mine.filter(({ duty }) => duty === "leader").length;
      if (mine.length === 0 || leaders === 1 || isBlank(team, "organisation")) return [];
      return [at("teams", team, "organisation", { expected: leaders === 0 ? "нет" : String(leaders) })];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "one team has two leaders, another has none (S3-39)",
    book: {
      teams: [
        { no: "1", organisation: "Школа 1" },
        { no: "2", organisation: "Школа 2" },
      ],
      members: [
        { team: "1", duty: "leader" },
        { team: "1", duty: "leader" },
        { team: "2", duty: "member" },
      ],
    },
    finds: [
      { cell: "teams.organisation:6", found: "Школа 1", expected: "2" },
      { cell: "teams.organisation:7", found: "Школа 2", expected: "нет" },
    ],
  },
  {
    when: "there is one, or nobody is listed yet",
    book: {
      teams: [
        { no: "1", organisation: "Школа 1" },
        { no: "2", organisation: "Школа 2" },
      ],
      members: [{ team: "1", duty: "leader" }, { team: "1" }],
    },
    finds: [],
  },
];
