import { quoted, sayDay } from "../said";
import { type ProblemText, where } from "./problem-text";

const alsoIn = (others: string | undefined) => (others ? ` (и ${others})` : "");
const writtenSays = (lacks: string) => (lacks === "нет" ? "не внесено" : `внесено ${lacks}`);

/** Remarks about the bases of participants and their consents. */
export const peopleTexts = {
  "code-doubled": {
    title: "Один код у двух участников",
    says: (p) =>
      `${where(p)}: код ${quoted(p.found)} уже есть выше (${p.expected}). Дайте этому участнику другой код или удалите повтор.`,
  },
  "code-unknown": {
    title: "Кода нет в базе",
    says: (p) =>
      `${where(p)}: кода ${quoted(p.found)} нет на листе «${p.expected}». Исправьте код или добавьте участника в базу.`,
  },
  "person-without-consent": {
    title: "Нет согласия участника",
    says: (p) =>
      `${where(p)}: у участника ${p.found} нет согласия на участие${p.expected ? ` (${p.expected})` : ""}. Получите его и внесите на лист «Согласия»: до этого участник не входит в новые пары.`,
  },
  "minor-without-representative": {
    title: "Нужно согласие представителя",
    says: (p) =>
      `${where(p)}: ${
        p.found === "" ? "не указано, кто подписал согласие обучающегося" : `согласие подписал ${quoted(p.found)}`
      }, а нужен ${p.expected}. Получите его подпись или уточните год рождения.`,
  },
  "signer-turning-eighteen": {
    title: "Было ли 18 лет в день согласия",
    says: (p) =>
      `${where(p)}: согласие подписал сам участник, а в день подписи ему могло не исполниться 18. Проверьте, не нужна ли подпись законного представителя.`,
  },
  "own-consent-due": {
    title: "Своё согласие после 18 лет",
    says: (p) =>
      `${where(p)}: участнику ${p.expected}, а согласие подписал законный представитель. Спросите согласие самого участника.`,
  },
  "consent-days-turned": {
    title: "Согласие закончилось раньше, чем дано",
    says: (p) => `${where(p)}: стоит ${quoted(sayDay(String(p.found)))}, а ${p.expected}. Исправьте одну из дат.`,
  },
  "birth-year-odd": {
    title: "Год рождения не подходит",
    says: (p) => `${where(p)}: год рождения ${quoted(p.found)}, а ожидается ${p.expected}. Проверьте год.`,
  },
  "same-person-one-sided": {
    title: "«Он же» с одной стороны",
    says: (p) =>
      `${where(p)}: участник ${p.expected} указывает на этого же человека, а здесь стоит ${p.found === "" ? "пусто" : quoted(p.found)}. Впишите ${p.expected} или исправьте «Он же» у ${p.expected}.`,
    fix: "Указать и здесь",
  },
  "written-consent-missing": {
    title: "Нет письменного согласия наставника",
    says: (p) =>
      `${where(p)}${alsoIn(p.others)}: работник ${p.found} назначен наставником приказом, а его письменное согласие (ТК 351.8) ${writtenSays(p.expected)}. Внесите его на лист «Согласия»: содержание, срок, оплата.`,
  },
  "written-consent-asked": {
    title: "Поручено ли наставничество как работа",
    says: (p) =>
      `${where(p)}${alsoIn(p.others)}: работник ${p.found} – наставник по приказу, письменное согласие (ТК 351.8) ${writtenSays(p.expected)}. Если школа поручила ему это как работу, внесите согласие на лист «Согласия».`,
  },
  "notice-too-short": {
    title: "Меньше трёх рабочих дней после уведомления",
    says: (p) =>
      `${where(p)}: согласие наставника отозвано ${sayDay(String(p.found))}, а по уведомлению можно не раньше ${p.expected}. Проверьте обе даты.`,
  },
  "capacity-missing": {
    title: "Не указано, сколько наставляемых",
    says: (p) =>
      `${where(p)}: у наставника есть пары (${p.expected}), а число мест не указано. Впишите, сколько наставляемых он берёт.`,
  },
  "mentor-overloaded": {
    title: "Наставляемых больше, чем мест",
    says: (p) =>
      `${where(p)}: мест у наставника ${p.found}, а занято ${p.expected}. Увеличьте число мест или передайте наставляемого другому наставнику.`,
  },
} satisfies Record<string, ProblemText>;
