import { at, type Check, type Example } from "./check";

const leading = ["experienced", "mentor"];

/** A group has a team that leads and one that learns (S3-25). */
export const teamGroupOneSided: Check = {
  code: "team-group-one-sided",
  severity: "warning",
  find: ({ teams }) => {
    const numbers = [...new Set(teams.flatMap(({ group }) => group?.trim() || []))];
    return numbers.flatMap((group) => {
      const mine = teams.filter((team) => team.group?.trim() === group);
      const [first] = mine;
      // what one of them is nobody knows yet
      if (!first || mine.some(({ role }) => role === null)) return [];
      const leads = mine.filter(({ role }) => role !== null && leading.includes(role)).length;
      if (leads > 0 && leads < mine.length) return [];
      return [at("teams", first, "group", { expected: leads === 0 ? "опытной" : "развивающейся" })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "both teams of a group lead, the only one of another learns (S3-25)",
    book: {
      teams: [
        { role: "experienced", group: "1" },
        { role: "experienced", group: "1" },
        { role: "developing", group: "2" },
      ],
    },
    finds: [
      { cell: "teams.group:6", found: "1", expected: "развивающейся" },
      { cell: "teams.group:8", found: "2", expected: "опытной" },
    ],
  },
  {
    when: "a group has both, a team is in no group, or it is not said what it is",
    book: {
      teams: [
        { role: "experienced", group: "1" },
        { role: "developing", group: "1" },
        { role: "developing" },
        { group: "3" },
      ],
    },
    finds: [],
  },
];
