import type { NamesMode } from "../../src/api/answers";

/** The rule about where names may be kept, once per book; what is lawful for a school is not ours to say. */
export const RULE =
  "С 01.07.2025 персональные данные граждан России при сборе нельзя записывать в базы за рубежом (152\u2011ФЗ, статья 18, часть 5), а таблицы Google хранятся за рубежом; как поступить, решает школа.";

export const modes: readonly { mode: NamesMode; name: string; says: string }[] = [
  { mode: "codes", name: "Коды", says: "в книге только коды, имена – в файле на вашем компьютере" },
  { mode: "pupils", name: "Обучающиеся – коды, работники – ФИО", says: "имена детей в книгу не попадают" },
  { mode: "names", name: "ФИО", says: "имена всех участников стоят в книге" },
];

export const modeName = (of: NamesMode): string => modes.find(({ mode }) => mode === of)?.name ?? "";
