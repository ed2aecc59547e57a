import { postIn, samePost } from "../names/post";
import { at, type Check, type Example } from "./check";

/** «заместитель – заместитель» with a director on one side: role-to-role work joins equal positions (S3-47). */
export const postsUnequal: Check = {
  code: "posts-unequal",
  severity: "warning",
  find: ({ pairs, mentors, mentees }) => {
    const posts = new Map([...mentors, ...mentees].map(({ code, who }) => [code, { who, post: postIn(who ?? "") }]));
    return pairs.flatMap((row) => {
      const [left, right, ...more] = (row.form ?? "").split(/\s+[–—-]\s+/).map((side) => postIn(side));
      if (!left || !right || more.length > 0 || !samePost(left, right)) return [];
      const [mentor, mentee] = [posts.get(row.mentor), posts.get(row.mentee)];
      if (!mentor?.post || !mentee?.post || samePost(mentor.post, mentee.post)) return [];
      return [at("pairs", row, "form", { expected: `${mentor.who}» и «${mentee.who}` })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a pair of deputies joins a deputy and a director",
    book: {
      mentors: [{ code: "Н-001", who: "директор" }],
      mentees: [{ code: "П-001", who: "заместитель директора по УВР" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", form: "заместитель директора – заместитель директора" }],
    },
    finds: [
      {
        cell: "pairs.form:6",
        found: "заместитель директора – заместитель директора",
        expected: "директор» и «заместитель директора по УВР",
      },
    ],
  },
  {
    when: "positions are equal, the bases name teams, or the form joins other roles",
    book: {
      mentors: [
        { code: "Н-001", who: "заместитель директора" },
        { code: "Н-002", who: "команда школы" },
        { code: "Н-003", who: "директор" },
      ],
      mentees: [
        { code: "П-001", who: "заместитель директора по УВР" },
        { code: "П-003", who: "учитель, физика" },
      ],
      pairs: [
        { mentor: "Н-001", mentee: "П-001", form: "заместитель директора – заместитель директора" },
        { mentor: "Н-002", mentee: "П-001", form: "заместитель директора – заместитель директора" },
        { mentor: "Н-003", mentee: "П-003", form: "учитель – учитель" },
        { mentor: "Н-003", mentee: "П-001", form: "команда – команда" },
      ],
    },
    finds: [],
  },
];
