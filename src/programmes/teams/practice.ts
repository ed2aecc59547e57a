import type { ModelStage } from "../model";
import { forms, together } from "./forms";
import { developing, experienced, members, operator } from "./people";

const byAgreement = "По согласованию сторон";

/**
 * Items 6–14; 6, 11 and 13 have topics of their own (S3-48). Item 8 in the last December, item 9 reaching into the next
 * stage, and the date inside item 12 are the document's own (S3-43, S3-44).
 */
export const practice = (): ModelStage => ({
  name: "II. Практический этап (декабрь {Y}\u00a0г. – ноябрь {Z}\u00a0г.)",
  no: "",
  events: [
    {
      event:
        "Очные консультации равных: руководитель – руководителю, заместитель директора – заместителю, руководитель структурного подразделения – руководителю подразделения",
      period: byAgreement,
      responsible: members,
      form: together("advice", "instruction", "analysis"),
      items: [
        { content: "Как анализировать качество образовательного процесса в школе" },
        { content: "Какие есть риски при подготовке к ВПР и ГИА и как их уменьшить" },
      ],
    },
    {
      event: "Виртуальные встречи: кто участвует и о чём речь, решают по выявленным затруднениям и плану",
      period: byAgreement,
      responsible: members,
      form: forms.online,
      items: [],
    },
    {
      event:
        "Практикум-семинар «Локальные документы как инструмент развития школы»: разбор и обновление документов по направлению менторства",
      period: "Декабрь {Z}\u00a0г.",
      responsible: experienced,
      form: together("seminar", "documents"),
      items: [],
    },
    {
      event: "«Лаборатория управленческого мастерства»: постоянная площадка у регионального оператора",
      period: "Декабрь {Y}\u00a0г., апрель, сентябрь, декабрь {Z}\u00a0г.",
      responsible: operator,
      form: together("workshop", "best"),
      items: [],
    },
    {
      event:
        "День самоуправления: специалисты опытной команды на время заменяют развивающуюся в её школе, та содействует",
      period: "Январь {Z}\u00a0г.",
      responsible: `${experienced}; ${developing}`,
      form: together("showing", "exchange"),
      items: [],
    },
    {
      event:
        "Стажировка «Школа мастерства» у опытной команды: её документы, система работы, модель управления. Темы — на онлайн-конференциях",
      period: "Февраль, май, октябрь {Z}\u00a0г.",
      responsible: experienced,
      form: together("internship", "online"),
      items: [
        { content: "При каких условиях достижимо качество образования; документы школы" },
        { content: "Качество информационного и учебно-методического обеспечения школы" },
        { content: "Качество технологий обучения" },
      ],
    },
    {
      event:
        "Дополнительное профессиональное образование по направлению менторства: переподготовка, повышение квалификации, обучение у регионального оператора. Курсы об эффективной управленческой практике — у оператора, декабрь {Y}\u00a0г.",
      period: "На протяжении всего периода реализации программы",
      responsible: developing,
      form: forms.workshop,
      items: [],
    },
    {
      event:
        "Творческая лаборатория «Лучшие практики» у развивающейся команды: перенести умения в свою работу и обменяться опытом на равных",
      period: "Март, август, ноябрь {Z}\u00a0г.",
      responsible: developing,
      form: together("seminar", "independent", "community"),
      items: [
        { content: "Семинар: какие условия повышают качество образования и как их создать" },
        { content: "Практическое занятие: методическая поддержка инноваций с опорой на центр «Точка роста»" },
        { content: "Семинар: как контролировать подготовку к ВПР и ГИА" },
      ],
    },
    {
      event: "Управленческий квест «Команда развития»: промежуточная оценка программы и, если нужно, её корректировка",
      period: "Июнь {Z}\u00a0г.",
      responsible: developing,
      form: together("cases", "reflection"),
      items: [],
    },
  ],
});
