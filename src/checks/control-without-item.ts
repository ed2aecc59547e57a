import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example } from "./check";
import { plainText } from "./topics";

const functions = [
  { says: /^утвержда[а-я]* [^\n]*программ/, item: /утвер[а-я]* [^\n]*программ|программ[а-я]* [^\n]*утвер/ },
  {
    says: /^контролир|^осуществляет контроль/,
    item: /контрол[а-я]* [^\n]*(?:реализаци|программ|выполнен|исполнен|менторств|наставнич)/,
  },
] as const;

/** A function of the document, to approve the programme or to control it, that no item of the roadmap is (S3-07). */
export const controlWithoutItem: Check = {
  code: "control-without-item",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot).map(({ event, content }) =>
      plainText(`${event ?? ""} ${content ?? ""}`).replace(/\n/g, " "),
    );
    if (items.length === 0) return [];
    return snapshot.programme
      .filter(({ section, done }) => section === "function" && done === null)
      .filter(({ text }) =>
        functions.some(({ says, item }) => says.test(plainText(text)) && !items.some((said) => item.test(said))),
      )
      .map((row) => at("programme", row, "text", { expected: row.side ?? "" }));
  },
};

const programme = [
  { section: "function", side: "Отдел по образованию", text: "Утверждает менторскую программу" },
  { section: "function", side: "Отдел по образованию", text: "Контролирует мероприятия программ" },
] as const;

export const examples: readonly Example[] = [
  {
    when: "the department approves and controls programmes, and no item is that (S3-07)",
    book: { programme, roadmap: [{ event: "Супервизия" }] },
    finds: [
      { cell: "programme.text:6", found: "Утверждает менторскую программу", expected: "Отдел по образованию" },
      { cell: "programme.text:7", found: "Контролирует мероприятия программ", expected: "Отдел по образованию" },
    ],
  },
  {
    when: "the roadmap has it, or one is marked as not needed",
    book: {
      programme: [programme[0], { ...programme[1], done: "none" }],
      roadmap: [{ event: "Утверждение менторской программы отделом" }],
    },
    finds: [],
  },
];
