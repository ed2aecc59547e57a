import type { Row, Snapshot } from "./snapshot";

/** Members of this team, by its number. */
export const membersOf = ({ members }: Pick<Snapshot, "members">, { no }: Row<"teams">): Row<"members">[] =>
  no === null ? [] : members.filter(({ team }) => team?.trim() === no.trim());
