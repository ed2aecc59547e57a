import { badContacts } from "../names/contacts";
import type { Finding } from "../snapshot/problem";
import type { Check, Example } from "./check";
import { placeOf, textFix, textsOf } from "./texts";

/** An e-mail with a space in it, a phone whose brackets or digits do not fit: the contact would be lost (S3-27). */
export const contactTorn: Check = {
  code: "contact-torn",
  severity: "question",
  find: (snapshot) =>
    textsOf(snapshot).flatMap((at): Finding[] => {
      const bad = badContacts(at.text);
      const [first] = bad;
      if (!first) return [];
      const now = bad.reduce((text, { found, now: right }) => text.replace(found, right ?? found), at.text);
      const { found, now: right } = bad.find((one) => one.now !== null) ?? first;
      return [{ ...placeOf(at), found, expected: right ?? "", ...(now !== at.text && textFix(at, now)) }];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "an e-mail is torn, and a phone has a bracket in a wrong place",
    book: {
      proposals: [{ text: "Ответить на school- name2007@example.org" }],
      training: [{ who: "команда школы, 8(0000000000)" }],
    },
    finds: [
      {
        cell: "proposals.text:6",
        found: "school- name2007@example.org",
        expected: "school-name2007@example.org",
        fix: { text: "Ответить на school-name2007@example.org" },
      },
    ],
  },
  {
    when: "a phone has a bracket or a digit too many",
    book: {
      roadmap: [{ content: "Позвонить: 8(000)0000000), куратор" }, { content: "Позвонить: 8(00000000000))" }],
    },
    finds: [
      {
        cell: "roadmap.content:6",
        found: "8(000)0000000)",
        expected: "8 (000) 000-00-00",
        fix: { content: "Позвонить: 8 (000) 000-00-00, куратор" },
      },
      { cell: "roadmap.content:7", found: "8(00000000000))", expected: "" },
    ],
  },
  {
    when: "contacts are whole, and numbers are no phones",
    book: {
      roadmap: [
        { content: "school-name@example.org, 8 (00000) 0-00-00, +7 000 000-00-00 (8 000 000-00-00)" },
        { content: "Приказы № 8 (2021) и № 7, протокол 12-34 (5 листов)", period: "01.11.2021 - 30.11.2021" },
      ],
    },
    finds: [],
  },
];
