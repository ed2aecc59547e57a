import { membersOf } from "../snapshot/teams";
import { at, type Check, type Example, isBlank } from "./check";

/** A team whose members are listed has somebody to get in touch with (S3-39). */
export const teamContact: Check = {
  code: "team-contact",
  severity: "question",
  find: (snapshot) =>
    snapshot.teams.flatMap((team) => {
      const mine = membersOf(snapshot, team);
      if (mine.length === 0 || mine.some(({ duty }) => duty === "contact") || isBlank(team, "organisation")) return [];
      return [at("teams", team, "organisation")];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "nobody of the team is its contact person (S3-39)",
    book: {
      teams: [{ no: "1", organisation: "Школа 1" }],
      members: [{ team: "1", duty: "leader" }],
    },
    finds: [{ cell: "teams.organisation:6", found: "Школа 1", expected: "" }],
  },
  {
    when: "one or more are, or nobody is listed yet",
    book: {
      teams: [
        { no: "1", organisation: "Школа 1" },
        { no: "2", organisation: "Школа 2" },
      ],
      members: [
        { team: "1", duty: "contact" },
        { team: "1", duty: "contact" },
      ],
    },
    finds: [],
  },
];
