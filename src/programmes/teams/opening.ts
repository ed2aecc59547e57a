import type { ModelStage } from "../model";
import { forms, together } from "./forms";
import { coordinator, developing, experienced, heads } from "./people";

const november = "Ноябрь {Y}\u00a0г.";

/** Items 1–5. The first of them begins before the stage that its name dates: kept as the document has it (S3-42). */
export const opening = (): ModelStage => ({
  name: "I. Организационный этап (ноябрь {Y}\u00a0г.)",
  no: "",
  events: [
    {
      event: "Трёхстороннее соглашение: подписывают обе школы и региональный оператор",
      period: "Октябрь – ноябрь {Y}\u00a0г.",
      responsible: `${coordinator}; ${heads}`,
      form: forms.documents,
      items: [],
    },
    {
      event:
        "Супервизия «на входе»: развивающаяся команда разбирает свою работу и решает, в каком направлении ей нужна помощь",
      period: november,
      responsible: developing,
      form: forms.supervision,
      items: [],
    },
    {
      event:
        "Опытная команда изучает нормативные и локальные документы развивающейся команды по направлению менторства",
      period: november,
      responsible: experienced,
      form: forms.documents,
      items: [],
    },
    {
      event:
        "Установочная флэш-встреча: порядок взаимодействия, состав рабочих групп, разбор затруднений, цели и проект программы",
      period: november,
      responsible: heads,
      form: together("flash", "cases"),
      items: [],
    },
    {
      event:
        "Базовая конференция или семинар группы: команды знакомятся, представляют программу, уточняют мероприятия и делят ответственность",
      period: november,
      responsible: heads,
      form: together("seminar", "motivation"),
      items: [],
    },
  ],
});
