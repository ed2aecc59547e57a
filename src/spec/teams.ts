import { all, f, first, word as wordOf } from "./formula";
import { choice, code, computed, number, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const more = { group: "more" } as const;

/** What a team is to the other one; documents shorten «развивающаяся» to «развивающая» (S3-51). */
export const teamRoles = {
  experienced: "опытная",
  developing: "развивающаяся",
  mentor: "школа-ментор",
  mentee: "школа-менти",
} as const;

const met = choice({ yes: "да", no: "нет" });

/** What kind of territory presents groups of teams (S3-26). */
export const territories = {
  city: "территориальное управление города",
  district: "муниципальный район, городской округ",
} as const;
/** How many groups a territory of each kind presents, where the book says no other number. */
export const quotas: Readonly<Record<keyof typeof territories, number>> = { city: 2, district: 1 };

/**
 * «Команды»: the register of management teams, experienced and developing (S3-24, S3-29, S3-30), with the three
 * requirements to an experienced one (S3-18) and the papers that bind the sides (S3-31).
 */
export const teams = table("teams", {
  no: text("№", 44, { align: "center" }),
  organisation: text("Образовательная организация", 200),
  role: choice(teamRoles)("Команда", 120, { help: "Опытная ведёт, развивающаяся учится" }),
  directions: offered("Направления менторства", 190, {
    from: "lists.directions",
    help: "У опытной – чему учит, у развивающейся – что трудно. Несколько – через точку с запятой",
  }),
  group: text("№ группы", 70, { align: "center", help: "В группе опытная и развивающаяся команды" }),
  note: text("Примечание: предложения, пожелания", 170),
  signal: computed(text("Чего не хватает", 170)),
  formed: met("Команда состоялась", 100, more),
  model_works: met("Модель управления результативна", 116, more),
  results: met("Есть положительные результаты", 116, more),
  evidence: text("Чем подтверждено", 170, more),
  territory: text("Территория", 130, { ...more, help: "Район или округ, который представляет группу" }),
  territory_kind: choice(territories)("Вид территории", 130, more),
  quota: number("Групп от территории", 80, { ...more, help: "Пусто: 2 от управления города, 1 от района или округа" }),
  coordinator: text("Координатор", 130, { ...more, help: "Должность или код" }),
  order: text("Приказ", 130, { ...more, help: "Например: № 12 от 18.09.2026" }),
  agreement: text("Соглашение", 130, more),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = teams;
const roles = all("teams.role");
const leads = f`OR(${row.role}=${word.role.experienced};${row.role}=${word.role.mentor})`;
const count = (of: "experienced" | "developing" | "mentor" | "mentee") =>
  f`COUNTIFS(${roles};${wordOf(`teams.role.${of}`)})`;

export const teamsSheet = sheet(teams, {
  tab: "Команды",
  title: "Команды организаций",
  rowKey: "id",
  idPrefix: "КМ",
  spareRows: 10,
  frozen: 2,
  colour: "#0B4A36",
  line: f`"Команд "&(COUNTA(${all("teams.organisation")})-1)&" · ведут "&(${count("experienced")}+${count("mentor")})&" · учатся "&(${count("developing")}+${count("mentee")})`,
  figures: {
    signal: first<string>(
      [
        [f`AND(${row.organisation}="";${row.role}="";${row.directions}="")`, f`""`],
        [f`${row.organisation}=""`, f`"укажите организацию"`],
        [f`${row.role}=""`, f`"укажите, какая команда"`],
        [f`${row.directions}=""`, f`"выберите направление"`],
        [f`NOT(${leads})`, f`""`],
        [f`OR(${row.formed}="";${row.model_works}="";${row.results}="")`, f`"отметьте требования"`],
        [
          f`AND(OR(${row.formed}="да";${row.model_works}="да";${row.results}="да");${row.evidence}="")`,
          f`"чем подтверждено"`,
        ],
      ],
      f`""`,
    ),
  },
  marks: [{ key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" }],
  groups: { more: "Требования и документы" },
  print: { turn: "landscape" },
});
