import type { ModelText } from "../model";

type Act = Pick<ModelText, "title" | "text" | "level" | "number" | "dated">;
const act = (of: Act): ModelText => ({ section: "act", ...of });
const project = (title: string): ModelText => ({
  section: "project",
  title,
  text: "Федеральный проект национального проекта «Образование»",
});

const codes = (): ModelText[] => [
  act({
    title: "Конституция Российской Федерации",
    text: "Принята всенародным голосованием",
    level: "federal",
    number: "без номера",
    dated: "1993-12-12",
  }),
  act({
    title: "Гражданский кодекс Российской Федерации",
    text: "Часть первая",
    level: "federal",
    number: "51-ФЗ",
    dated: "1994-11-30",
  }),
  act({ title: "Трудовой кодекс Российской Федерации", level: "federal", number: "197-ФЗ", dated: "2001-12-30" }),
  act({
    title: "Федеральный закон",
    text: "Об образовании в Российской Федерации",
    level: "federal",
    number: "273-ФЗ",
    dated: "2012-12-29",
  }),
];

const model = (): ModelText[] => [
  act({
    title: "Письмо Минпросвещения России",
    text: "О направлении целевой модели наставничества и методических рекомендаций",
    level: "federal",
    number: "МР-42/02",
    dated: "2020-01-23",
  }),
  act({
    title: "Распоряжение Минпросвещения России",
    text: "Об утверждении методологии (целевой модели) наставничества обучающихся",
    level: "federal",
    number: "Р-145",
    dated: "2019-12-25",
  }),
];

/** Two acts in one line of the document (S4-13). Another region has its own. */
const region = (): ModelText[] => [
  act({
    title: "Распоряжение Губернатора Нижегородской области",
    text: "О целевой модели наставничества. Для другого региона замените",
    level: "regional",
    number: "459-р",
    dated: "2020-03-24",
  }),
  act({
    title: "Приказ министерства образования, науки и молодёжной политики Нижегородской области",
    text: "О внедрении методологии (целевой модели) наставничества обучающихся. Для другого региона замените",
    level: "regional",
    number: "316-01-63-915/20",
    dated: "2020-05-20",
  }),
];

/** Every district and school has its own: the sheet asks for number and date. */
const own = (): ModelText[] => [
  act({
    title: "Приказ муниципального органа управления образованием",
    text: "О реализации проекта поддержки школ с низкими результатами в муниципалитете (в образце: от 03.04.2020 №\u00a0145-А)",
    level: "municipal",
  }),
  act({
    title: "Приказ школы-лидера",
    text: "О реализации проекта поддержки школ с низкими результатами в школе (в образце: от 07.09.2020 №\u00a0247)",
    level: "school",
  }),
];

/** Ten acts, which the document gives in nine lines, and three federal projects (S4-13). */
export const acts = (): ModelText[] => [
  ...codes(),
  ...model(),
  ...region(),
  ...own(),
  ...["Современная школа", "Успех каждого ребёнка", "Молодые профессионалы"].map(project),
];
