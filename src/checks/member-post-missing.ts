import { teamFunctions } from "../spec/members";
import { at, type Check, type Example, isBlank } from "./check";

const functions: readonly string[] = Object.values(teamFunctions);

/** A member without a position, or with what he is in the team in its place (S3-39). */
export const memberPostMissing: Check = {
  code: "member-post-missing",
  severity: "warning",
  find: ({ members }) =>
    members.flatMap((row) => {
      const instead = functions.includes(row.post?.trim().toLowerCase() ?? "");
      if (isBlank(row, "duty") || !(isBlank(row, "post") || instead)) return [];
      return [at("members", row, "post", { found: instead ? row.post : "" })];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "the position is empty, or says what he is in the team (S3-39)",
    book: {
      members: [
        { who: "М-001", duty: "member" },
        { who: "М-002", duty: "contact", post: "Контактное лицо" },
      ],
    },
    finds: [
      { cell: "members.post:6", found: "", expected: "" },
      { cell: "members.post:7", found: "Контактное лицо", expected: "" },
    ],
  },
  {
    when: "the position is there, or the row is only begun",
    book: { members: [{ who: "М-001", duty: "leader", post: "директор" }, { who: "М-002" }] },
    finds: [],
  },
];
