import { f } from "./formula";
import { text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

/** «Справочники»: what the open drop-downs offer. A school adds its own words at the end of a column. */
export const lists = table("lists", {
  responsible: text("Ответственные", 220),
  forms: text("Формы наставничества", 180),
  directions: text("Предметы, направления", 220),
  event_forms: text("Формы проведения", 200),
  sources: text("Источники запроса", 180),
});

export const listsSheet = sheet(lists, {
  tab: "Справочники",
  title: "Справочники",
  rowKey: null,
  spareRows: 30,
  frozen: 0,
  colour: "#B7C0CC",
  line: f`"Эти слова предлагают выпадающие списки. Допишите свои внизу столбца"`,
  figures: {},
  marks: [],
  print: { turn: "portrait" },
});
