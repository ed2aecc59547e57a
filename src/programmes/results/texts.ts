import type { ModelText } from "../model";
import { acts } from "./acts";
import { conditions, duties } from "./agreement";
import { selection } from "./selection";

const tasks = (): ModelText[] => [
  {
    section: "task",
    text: "Создать спокойную среду, в которой педагоги растут в профессии, и сделать так, чтобы больше их в ней осталось",
  },
  {
    section: "task",
    text: "Наладить обмен личным, жизненным и профессиональным опытом, полезный каждому его участнику",
  },
];

const result = (text: string, measured: string, title = ""): ModelText => ({
  section: "result",
  title,
  text,
  measured,
});

/** Eight planned results, two of them with a number (S4-15); `measured` names indicators or criteria (S4-16). */
const results = (): ModelText[] => [
  result("Участием в программе удовлетворены 85\u00a0% наставляемых", "критерий 1", "не менее 85\u00a0%"),
  result("Участием в программе удовлетворены 85\u00a0% наставников", "критерий 2", "не менее 85\u00a0%"),
  result("Педагоги увереннее в своих силах, их личный, творческий и педагогический потенциал раскрыт", "1"),
  result("Обучающиеся лучше подготовлены, психологический климат в школе комфортнее", "2; 3; 4"),
  result(
    "Наставляемые получили компетенции, советы и рекомендации, которые нужны им сейчас, стимул и силы расти внутри школы",
    "5; 6; 7",
  ),
  result("Предметные и методические компетенции педагогов школы с низкими результатами стали выше", "5; 6"),
  result("Есть методические рекомендации; лучшие практики школы-лидера известны в районе и школах", "8"),
  result("Педагоги двух школ постоянно советуются, делятся опытом и удачными приёмами, работают вместе", "9"),
];

const resource = (title: string, text: string): ModelText => ({ section: "note", side: "ресурсы", title, text });

/** What the leading school has; its figures are the user's own (S4-18). */
const resources = (): ModelText[] => [
  resource("Положение", "Положение о реализации программы (системы) наставничества в школе-лидере"),
  resource("Педагоги", "Сколько педагогов в школе-лидере, доля с высшим педагогическим образованием и с категориями"),
  resource("Методисты", "Сколько педагогов руководят районными методическими объединениями"),
  resource("Олимпиада", "Сколько педагогов входят в муниципальную предметно-методическую комиссию"),
  resource("Разработки", "Методические разработки, электронные ресурсы и сайты педагогов"),
  resource("Специалисты", "Учитель-логопед, педагог-психолог, социальный педагог, педагог дополнительного образования"),
];

const pairing = (title: string, text: string): ModelText => ({ section: "note", side: "пары", title, text });

const pairs = (): ModelText[] => [
  pairing("Тип", "Наставник-предметник с устойчиво высокими результатами – учитель-предметник, которому трудно"),
  pairing("Вариант", "Результативный предметник – предметник с профессиональными дефицитами; предмет у них один"),
  pairing("Формат", "Индивидуальный: наставник ведёт одного человека и учитывает его особенности"),
  pairing("План пары", "Компетенции, содержание деятельности, сроки, формат (очный, дистанционный), результат"),
];

const material = (title: string, text: string, rest: Partial<ModelText>): ModelText => ({
  section: "material",
  title,
  text,
  ...rest,
});
const onwards = "далее – по мере поступления новой информации";

/** What is written or gathered (S4-31), among it two collections that never close (S4-38). */
const materials = (): ModelText[] => [
  material("Рекомендации", "Как мотивировать и поощрять наставников", { events: "2", period: "Январь {Y}" }),
  material("Материалы наставника", "С чем наставник идёт к наставляемому", { events: "11", period: "Февраль {Y}" }),
  material("Банк лучших практик", "Образовательные практики школы-лидера", {
    events: "20",
    period: `Декабрь {Y}, ${onwards}`,
  }),
  material("База видеоуроков", "Видеоуроки с лучшими практиками", {
    events: "21",
    period: `Февраль {Z}, ${onwards}`,
  }),
  material("Сборник статей", "Лучшие практики наставничества", { events: "25", period: "Май {Z}" }),
];

const check = (side: string, text: string, events: string): ModelText => ({ section: "check", side, text, events });

/** Communities of mentors (S4-32), needs in courses (S4-33), and what the influence is watched for. */
const checks = (): ModelText[] => [
  check("сообщества наставников", "По каким профессиональным интересам сложились сообщества и кто в них входит", "12"),
  check("повышение квалификации", "Собрано, каким наставникам какие курсы нужны", "13"),
  check("повышение квалификации", "Наставникам рассказали об условиях и содержании курсов по наставничеству", "14"),
  check("мониторинг влияния", "Глубоко оценены личные качества участников", "24"),
  check("мониторинг влияния", "Оценено, как изменился образовательный процесс", "24"),
  check("мониторинг влияния", "Разобрано и, если нужно, исправлено, как подбирают пары", "23"),
];

/** All that the document says besides the roadmap (seed 003_8391c63e6ec5484b). */
export const texts = (): ModelText[] => [
  ...tasks(),
  ...results(),
  ...acts(),
  ...duties(),
  ...conditions(),
  ...resources(),
  ...selection(),
  ...pairs(),
  ...materials(),
  ...checks(),
];
