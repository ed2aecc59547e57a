import { sayDay } from "../text/said";
import { atField, type Check, type Example } from "./check";

/** An extension longer than the programme's document allows from the day after the end on (S3-11). */
export const extensionTooLong: Check = {
  code: "extension-too-long",
  severity: "error",
  find: ({ passport: { extended, extension_latest } }) =>
    extended !== null && extension_latest !== null && extended > extension_latest
      ? [atField("extended", extended, `не позже ${sayDay(extension_latest)}`)]
      : [],
};

export const examples: readonly Example[] = [
  {
    when: "the extension is one day longer than twelve months (S3-11)",
    book: { passport: { end: "2022-11-30", extended: "2023-12-01", extension_latest: "2023-11-30" } },
    finds: [{ cell: "passport.extended", found: "2023-12-01", expected: "не позже 30.11.2023" }],
  },
  {
    when: "it is twelve months to the day, or the document sets no limit",
    book: { passport: { end: "2022-11-30", extended: "2023-11-30", extension_latest: "2023-11-30" } },
    finds: [],
  },
];
