import { at, type Check, type Example, isBlank } from "./check";

/** A team chooses at least one direction of mentoring (S3-24). */
export const teamDirectionMissing: Check = {
  code: "team-direction-missing",
  severity: "warning",
  find: ({ teams }) =>
    teams.flatMap((team) =>
      !isBlank(team, "organisation") && !isBlank(team, "role") && isBlank(team, "directions")
        ? [at("teams", team, "directions", { found: team.organisation })]
        : [],
    ),
};

export const examples: readonly Example[] = [
  {
    when: "a team says what it is and not in what (S3-24)",
    book: { teams: [{ organisation: "Школа 1", role: "developing" }] },
    finds: [{ cell: "teams.directions:6", found: "Школа 1", expected: "" }],
  },
  {
    when: "a direction is chosen, or the row is only begun",
    book: {
      teams: [
        { organisation: "Школа 1", role: "developing", directions: "экономика школы" },
        { organisation: "Школа 2" },
      ],
    },
    finds: [],
  },
];
