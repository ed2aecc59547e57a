import type { ProgrammeModel } from "../model";

/**
 * The heads of the document's own tables (S3-45, S3-15). Topics stay in sight beside their item: folded, the rows of
 * one item would look the same.
 */
export const dress = (): NonNullable<ProgrammeModel["dress"]> => ({
  roadmap: {
    columns: {
      no: { head: "№ п/п" },
      event: { head: "Мероприятия", width: 300 },
      content: { head: "Темы", width: 150 },
      form: { head: "Форма передачи опыта", width: 260 },
      period: { head: "Сроки исполнения" },
    },
  },
  pairs: {
    title: "Менторские группы",
    columns: {
      no: { head: "№ группы" },
      mentor: { head: "Опытная команда" },
      mentee: { head: "Развивающаяся команда", width: 124 },
      form: { head: "Кто с кем работает" },
      subject: { head: "Направления менторства" },
      order: { head: "Приказ оператора" },
      contract: { head: "Трёхстороннее соглашение" },
      mentor_consent: { head: "Согласие опытной команды" },
      mentee_consent: { head: "Согласие развивающейся команды" },
    },
  },
});
