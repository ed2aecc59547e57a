import { atField, type Check, type Example } from "./check";

/** A programme is extended at a need or a request: the paper that says so (S3-11). */
export const extensionWithoutBasis: Check = {
  code: "extension-without-basis",
  severity: "warning",
  find: ({ passport: { extended, extension_basis } }) =>
    extended !== null && extension_basis === null ? [atField("extension_basis", extended, "")] : [],
};

export const examples: readonly Example[] = [
  {
    when: "the programme is extended and nothing says on what ground (S3-11)",
    book: { passport: { end: "2027-05-31", extended: "2027-12-31" } },
    finds: [{ cell: "passport.extension_basis", found: "2027-12-31", expected: "" }],
  },
  {
    when: "the ground is there, or the programme is not extended",
    book: { passport: { extended: "2027-12-31", extension_basis: "Запрос команды от 20.05.2027" } },
    finds: [],
  },
];
