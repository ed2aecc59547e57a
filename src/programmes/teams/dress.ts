import type { ProgrammeModel } from "../model";

/**
 * The heads of the document's own tables (S3-45, S3-15, S3-29, S3-30). Topics stay in sight beside their item: folded, the rows of
 * one item would look the same.
 */
export const dress = (): NonNullable<ProgrammeModel["dress"]> => ({
  roadmap: {
    columns: {
      no: { head: "№ п/п" },
      event: { head: "Мероприятия", width: 280 },
      content: { head: "Темы", width: 150 },
      form: { head: "Форма передачи опыта", width: 260 },
      period: { head: "Сроки исполнения" },
    },
  },
  mentors: {
    title: "Банк опытных управленческих команд",
    columns: {
      who: { head: "Команда" },
      place: { head: "Школа" },
      skills: { head: "Какой опыт передаёт" },
      capacity: { head: "Сколько команд возьмёт" },
      mentees: { head: "Развивающиеся команды", width: 124 },
    },
  },
  mentees: {
    title: "Банк развивающихся управленческих команд",
    order: ["entered", "year"],
    columns: {
      year: { group: "form" },
      who: { head: "Команда" },
      request: { head: "Затруднения, направления" },
      mentor: { head: "Опытная команда" },
    },
  },
  pairs: {
    title: "Менторские группы",
    columns: {
      no: { head: "№ группы" },
      mentor: { head: "Опытная команда" },
      mentee: { head: "Развивающаяся команда", width: 124 },
      form: { head: "Кто с кем работает", width: 150 },
      subject: { head: "Направления менторства", width: 140 },
      order: { head: "Приказ оператора" },
      contract: { head: "Трёхстороннее соглашение" },
      mentor_consent: { head: "Согласие опытной команды" },
      mentee_consent: { head: "Согласие развивающейся команды" },
      mentor_agreed: { head: "Опытная команда подписала" },
      mentee_agreed: { head: "Развивающаяся команда подписала" },
    },
  },
});
