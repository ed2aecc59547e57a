import type { ModelDress, ModelText } from "../model";

const groups: readonly [string, readonly string[]][] = [
  [
    "квалификация",
    [
      "Первая или высшая квалификационная категория",
      "Опыт методической работы: участие в мероприятиях муниципального, регионального или федерального уровня",
      "Публикации по профессии муниципального, регионального или федерального уровня",
    ],
  ],
  [
    "качество деятельности",
    ["Стабильно высокие результаты образовательной деятельности", "Нет конфликтов с участниками образования"],
  ],
  [
    "качества личности",
    [
      "Умеет учить других",
      "Умеет слушать",
      "Аккуратен и дисциплинирован",
      "Ответственен",
      "Нацелен на результат",
      "Работает в команде",
      "Чувствует другого (эмпатия)",
      "Умеет вести за собой",
    ],
  ],
  [
    "личные мотивы",
    [
      "Хочет делиться профессиональным и личным опытом и готов приложить силы к развитию школы и её задачам",
      "Стремится к новому статусу, который подтвердит квалификацию",
    ],
  ],
  [
    "инновационный потенциал",
    [
      "Профессиональные успехи: награды, поощрения, победы в конкурсах профессионального мастерства",
      "Развитые лидерские и организационные навыки",
    ],
  ],
];

/** 17 criteria in five groups by which mentors are chosen. The document prints groups and lines apart: who belongs where is our reading. */
export const selection = (): ModelText[] =>
  groups.flatMap(([group, criteria]) =>
    criteria.map((text): ModelText => ({ section: "note", side: `отбор: ${group}`, title: "Критерий отбора", text })),
  );

const LEVELS = "Уровень отметьте в списке: муниципальный, региональный или федеральный";
const TWICE = "Документ называет лидерские качества и среди качеств личности, и в инновационном потенциале: здесь оба";
/** What the note of a head says besides the criterion itself, by the number of the column. */
const notes: Record<number, string> = { 2: LEVELS, 3: LEVELS, 13: TWICE, 17: TWICE };
const heads = [
  ...["Категория первая или высшая", "Методическая работа", "Публикации"],
  ...["Стабильно высокие результаты", "Нет конфликтов"],
  ...["Умеет учить других", "Умеет слушать", "Аккуратен, дисциплинирован", "Ответственен", "Нацелен на результат"],
  ...["Работает в команде", "Эмпатия", "Умеет вести за собой"],
  ...["Хочет делиться опытом", "Стремится к новому статусу"],
  ...["Профессиональные успехи", "Лидерские и организационные навыки"],
];

/** The same criteria as columns of «Отбор», the groups above them; which are mandatory the document does not say (S4-08, S4-09). */
export const selectionDress = (): ModelDress => {
  const placed = groups.flatMap(([group, criteria]) =>
    criteria.map((text, at) => ({ text, band: at === 0 ? `${group[0]?.toUpperCase()}${group.slice(1)}` : "" })),
  );
  return {
    title: "Отбор наставников по критериям",
    columns: Object.fromEntries(
      placed.map(({ text, band }, i) => [
        `k${i + 1}`,
        { head: heads[i] ?? text, band, help: [text, notes[i + 1]].filter(Boolean).join(". ") },
      ]),
    ),
  };
};
