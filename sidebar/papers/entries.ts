import type { Asked, Papers } from "../../src/api/answers";
import type { Values } from "./entry-form";

/** A quick entry: which row of which sheet it makes, what it asks for, and what is clear from the button already. */
export type Entry = {
  key: string;
  name: string;
  sheet: string;
  fields: readonly string[];
  needed: readonly string[];
  given: (today: string) => Values;
};

export const entries: readonly Entry[] = [
  {
    key: "paper",
    name: "Документ",
    sheet: "papers",
    fields: ["kind", "number", "dated", "title", "signatory", "decision", "present", "link"],
    needed: ["kind", "dated", "title"],
    given: (dated) => ({ kind: "приказ", dated }),
  },
  {
    key: "publication",
    name: "Публикация",
    sheet: "outreach",
    fields: ["channel", "phase", "dated", "title", "audience", "attended", "link"],
    needed: ["channel", "dated", "title"],
    given: (dated) => ({ channel: "сайт школы", dated }),
  },
  {
    key: "training",
    name: "Обучение",
    sheet: "training",
    fields: ["kind", "who", "topic", "hours", "dated", "certificate"],
    needed: ["kind", "who", "topic", "dated"],
    given: (dated) => ({ kind: "семинар", dated }),
  },
  {
    key: "proposal",
    name: "Предложение",
    sheet: "proposals",
    fields: ["text", "from", "about", "item", "was", "wanted", "dated"],
    needed: ["text", "from", "dated"],
    given: (dated) => ({ kind: "предложение", from: "команда наставляемых", about: "дорожная карта", dated }),
  },
  {
    key: "request",
    name: "Запрос",
    sheet: "proposals",
    fields: ["text", "due", "dated"],
    needed: ["text", "due", "dated"],
    given: (dated) => ({ kind: "запрос", from: "куратор", dated }),
  },
  {
    key: "team",
    name: "Команда",
    sheet: "teams",
    fields: ["organisation", "role", "directions", "group", "note"],
    needed: ["organisation", "role", "directions"],
    given: () => ({}),
  },
  {
    key: "member",
    name: "Участник команды",
    sheet: "members",
    fields: ["team", "who", "post", "duty", "school", "training", "contacts"],
    needed: ["who", "post", "duty"],
    given: () => ({}),
  },
  {
    key: "need",
    name: "В карту запросов",
    sheet: "requests",
    fields: ["kind", "code", "request", "source", "priority", "subject", "helper"],
    needed: ["kind", "request", "source"],
    given: () => ({ kind: "запрос" }),
  },
];

/** The asked fields of a sheet in the order of the form. */
export const fieldsFor = (
  registers: Papers["registers"],
  sheet: string,
  keys: readonly string[],
  needed: readonly string[],
): Asked[] => {
  const known = new Map((registers.find((of) => of.sheet === sheet)?.fields ?? []).map((field) => [field.key, field]));
  return keys.flatMap((key) => {
    const field = known.get(key);
    return field ? [{ ...field, required: needed.includes(key) }] : [];
  });
};

/** Only what was filled in. */
export const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])));
