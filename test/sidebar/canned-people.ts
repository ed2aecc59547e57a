import type { ListedPerson, People } from "../../src/api/answers";

const mentors: ListedPerson[] = [
  {
    at: 6,
    role: "mentor",
    code: "Н-001",
    who: "учитель, история",
    category: "работник",
    place: "Образец: средняя школа",
    capacity: 2,
    consent: "2026-09-02",
    consents: [
      { at: 6, purpose: "participation", dated: "2026-09-02", signed: "self" },
      { at: 7, purpose: "mentoring", dated: "2026-09-02", till: "2027-05-31", signed: "self" },
      { at: 8, purpose: "photo", dated: "2025-09-02", till: "2026-08-31", signed: "self", fallen: "expired" },
    ],
    pairs: [
      { at: 6, with: "П-001", live: true, status: "работает", next: "провести первую встречу" },
      { at: 9, with: "П-003", live: false, status: "прекращена" },
    ],
  },
  {
    at: 7,
    role: "mentor",
    code: "Н-002",
    who: "10 класс",
    category: "обучающийся",
    year: 2010,
    next: "получить согласие представителя",
    sameAs: "П-003",
  },
];
const mentees: ListedPerson[] = [
  {
    at: 6,
    role: "mentee",
    code: "П-001",
    who: "7 класс",
    category: "обучающийся",
    year: 2013,
    request: "не успевает по математике",
    consent: "2026-09-03",
    consents: [{ at: 9, purpose: "participation", dated: "2026-09-03", signed: "representative" }],
    pairs: [{ at: 6, with: "Н-001", live: true, status: "работает", next: "провести первую встречу" }],
  },
  {
    at: 7,
    role: "mentee",
    code: "П-002",
    who: "молодой учитель",
    category: "работник",
    next: "получить согласие",
    consents: [
      {
        at: 10,
        purpose: "participation",
        dated: "2026-09-03",
        withdrawn: "2026-11-20",
        signed: "self",
        fallen: "withdrawn",
      },
    ],
  },
  {
    at: 8,
    role: "mentee",
    code: "П-003",
    who: "10 класс",
    category: "обучающийся",
    year: 2010,
    sameAs: "Н-002",
    next: "получить согласие представителя",
  },
];

export const people: People = {
  asOf: "2026-11-22",
  today: "2026-11-22",
  people: [...mentors, ...mentees],
  sheets: {
    mentors: { tab: "База наставников", column: "A" },
    mentees: { tab: "База наставляемых", column: "A" },
    consents: { tab: "Согласия", column: "A" },
    pairs: { tab: "Пары", column: "B" },
  },
  purposes: [
    { key: "participation", name: "участие" },
    { key: "handover", name: "передача муниципалитету" },
    { key: "publication", name: "публикация" },
    { key: "photo", name: "фото" },
    { key: "mentoring", name: "наставничество (ТК 351.8)" },
  ],
};

/** A school of 200 mentors and 600 mentees, nobody with a consent. */
export const crowd: People = {
  ...people,
  people: Array.from({ length: 800 }, (_, i): ListedPerson => {
    const mentor = i < 200;
    const no = String(mentor ? i + 1 : i - 199).padStart(3, "0");
    return {
      at: 6 + (mentor ? i : i - 200),
      role: mentor ? "mentor" : "mentee",
      code: `${mentor ? "Н" : "П"}-${no}`,
      who: mentor ? "учитель" : `${5 + (i % 7)} класс`,
      category: mentor ? "работник" : "обучающийся",
      next: "получить согласие",
    };
  }),
};
