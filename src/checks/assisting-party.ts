import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example } from "./check";
import { plainText } from "./topics";

/** «Опытная команда при содействии развивающейся»: who of the two answers for the item? */
export const assistingParty: Check = {
  code: "assisting-party",
  severity: "question",
  find: (snapshot) =>
    itemsOf(snapshot)
      .filter(({ responsible }) => /(?:^|[^а-я])при содействии(?![а-я])/.test(plainText(responsible)))
      .map((item) => at("roadmap", item, "responsible")),
};

const responsible = "Опытная управленческая команда при содействии развивающейся управленческой команды";

export const examples: readonly Example[] = [
  {
    when: "one team answers with the assistance of another",
    book: { roadmap: [{ event: "День самоуправления", responsible }] },
    finds: [{ cell: "roadmap.responsible:6", found: responsible, expected: "" }],
  },
  {
    when: "both answer",
    book: { roadmap: [{ responsible: "Опытная управленческая команда; Развивающаяся управленческая команда" }] },
    finds: [],
  },
];
