import * as z from "zod/mini";
import { codesIn } from "../pairing/sides";
import { proposalSays } from "../text/proposal";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { refuse } from "./refuse";

const MOST_PEOPLE = 1_000;

/**
 * Who came to the group meeting, and with whom each of them would work, the most wanted first (S2-22, S2-23). A wish of or for
 * somebody who was not there is refused: nothing is written then.
 */
export const setPreferences = call("setPreferences", {
  input: () =>
    z.object({
      people: z.array(
        z.object({
          code: z.string(),
          attended: z.optional(z.union([z.iso.date(), z.literal("")])),
          prefers: z.optional(z.array(z.string())),
        }),
      ),
    }),
  writes: true,
  run: (context, { people }) => {
    if (people.length === 0 || people.length > MOST_PEOPLE)
      refuse("arguments", {
        argument: "people",
        found: String(people.length),
        expected: `от 1 до ${MOST_PEOPLE} человек`,
      });
    const read = context.read(["passport", "mentors", "mentees"]);
    const { mentors, mentees } = read.snapshot;
    const rows = new Map(
      [
        ...mentees.map((row) => ({ sheet: "mentees" as const, row })),
        ...mentors.map((row) => ({ sheet: "mentors" as const, row })),
      ].flatMap((of) => (of.row.code === null ? [] : [[of.row.code, of] as const])),
    );
    const unknown = [...new Set(people.flatMap(({ code, prefers = [] }) => [code, ...prefers]))].filter(
      (code) => !rows.has(code),
    );
    if (unknown.length > 0) refuse("people-unknown", { codes: unknown });
    const given = new Map(people.map((of) => [of.code, of]));
    const came = (code: string) => {
      const said = given.get(code)?.attended;
      return said === undefined ? rows.get(code)?.row.attended !== null : said !== "";
    };
    for (const { code, prefers = [] } of people) {
      const absent = prefers.length > 0 && !came(code) ? code : prefers.find((other) => !came(other));
      if (absent) refuse("pairing-absent", { code: absent });
      const same = prefers.find((other) => rows.get(other)?.sheet === rows.get(code)?.sheet);
      if (same) refuse("pairing-same-side", { code, other: same });
    }
    const changes = people.flatMap(({ code, attended, prefers }) => {
      const of = rows.get(code);
      if (!of) return [];
      const cells = [
        ...(attended === undefined || attended === (of.row.attended ?? "")
          ? []
          : [{ column: "attended", now: attended }]),
        ...(prefers === undefined || prefers.join(", ") === codesIn(of.row.prefers).join(", ")
          ? []
          : [{ column: "prefers", now: prefers.join(", ") }]),
      ];
      return cellChanges(read, of.sheet, of.row.at, cells);
    });
    const says = proposalSays.preferences(people.length);
    if (changes.length > 0) context.write({ says }, changes, read);
    return { people: people.length, act: context.mark, says: `${says}.` };
  },
});
