import type { ModelStage } from "../model";
import { forms, together } from "./forms";
import { developingHead, experienced, experiencedHead, group } from "./people";

const december = "Декабрь {Z}\u00a0г.";

/** Items 15–18. November belongs to this stage and to the one before, as in the document (S3-42). */
export const closing = (): ModelStage => ({
  name: "III. Заключительный этап (ноябрь – декабрь {Z}\u00a0г.)",
  no: "",
  events: [
    {
      event:
        "Супервизия «на выходе»: опытная команда разбирает, как теперь работает развивающаяся по направлению менторства",
      period: "Ноябрь {Z}\u00a0г.",
      responsible: experienced,
      form: forms.supervision,
      items: [],
    },
    {
      event:
        "Проектная сессия «Модернизация приоритета»: сравнить цели с результатами и вклад сторон, наметить последействие и дальнейшие связи школ",
      period: december,
      responsible: group,
      form: together("session", "priorities", "reflection"),
      items: [],
    },
    {
      event: "Информационная справка-отчёт об итогах программы",
      period: december,
      responsible: developingHead,
      form: forms.reflection,
      items: [],
    },
    {
      event: "Итоговый отчёт о программе; его получает координатор — представитель регионального оператора",
      period: december,
      responsible: experiencedHead,
      form: together("analysis", "reflection"),
      items: [],
    },
  ],
});
