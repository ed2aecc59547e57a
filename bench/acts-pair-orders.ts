import type { Book } from "../local/contract";
import { typedIn } from "../test/round-trip/example";
import type { Act } from "./act";

const TABS = ["База наставников", "База наставляемых", "Согласия", "Пары"];
const LABELS_AND_HEADS = 5;

/** The example's people, consents and pairs, where the book has no pairs of its own. */
const withPairs = ({ person }: Book) => {
  const [code = ""] = person.shown("Пары")[LABELS_AND_HEADS]?.slice(1) ?? [];
  if (code !== "") return;
  for (const { tab, a1, text } of typedIn()) if (TABS.includes(tab)) person.type(tab, a1, text);
};

const acts: readonly Act[] = [
  { what: "proposePairs", in: "book", call: "proposePairs" },
  { what: "proposePairs, written", in: "book", call: "proposePairs", input: () => ({ apply: true }) },
  { what: "scoreMatrix", in: "book", call: "scoreMatrix" },
  { what: "lookAtPair", in: "book", call: "lookAtPair", input: () => ({ mentor: "Н-001", mentee: "П-001" }) },
  { what: "lockPair", in: "book", call: "lockPair", input: () => ({ pair: "F13", locked: true }) },
  {
    what: "rejectPair",
    in: "book",
    call: "rejectPair",
    input: () => ({ mentor: "Н-005", mentee: "П-007", why: "просьба" }),
  },
  { what: "swapPairs", in: "book", call: "swapPairs", input: () => ({ pair: "F13", with: "F18" }) },
  {
    what: "setPreferences",
    in: "book",
    call: "setPreferences",
    input: () => ({ people: ["Н-005", "П-007"].map((code) => ({ code, attended: "2022-04-01" })) }),
  },
  { what: "pairs", in: "book", call: "pairs" },
  { what: "agreePairs", in: "book", call: "agreePairs", input: () => ({ pairs: ["F12"], on: "2022-04-01" }) },
  {
    what: "approvePairs",
    in: "book",
    call: "approvePairs",
    input: () => ({ pairs: ["F12"], number: "118", dated: "2022-04-01" }),
  },
  {
    what: "replaceInPair",
    in: "book",
    call: "replaceInPair",
    input: () => ({
      ...{ pair: "F10", side: "mentee", code: "П-013", ground: "request", memo: "2022-04-01", agreed: "2022-04-01" },
      ...{ number: "119", dated: "2022-04-01" },
    }),
  },
  {
    what: "extendPair",
    in: "book",
    call: "extendPair",
    input: () => ({ pairs: ["F7"], until: "2023-05-31", basis: "потребность" }),
  },
  {
    what: "finishPair",
    in: "book",
    call: "finishPair",
    input: () => ({ pairs: ["F6"], on: "2023-02-03", outcome: "цели достигнуты", why: "переезд" }),
  },
];

/** П-012, whose pair was stopped, asks for what Н-001 can do, and Н-001 has places; П-007 and П-014 are left over. */
const withRequest = (book: Book) => {
  withPairs(book);
  const { person } = book;
  person.clear("Пары", "A13:I13");
  person.type("База наставников", "G6", "5");
  person.type("База наставляемых", "F17", "подготовка к экзаменам");
};

/** What is done about pairs from the proposal to the end. */
export const pairOrderActs: readonly Act[] = acts.map((act) => ({
  ...act,
  ready: act.what.startsWith("proposePairs") ? withRequest : withPairs,
}));
