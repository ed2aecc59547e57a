import type { ModelLists } from "../model";
import { directions } from "./directions";
import { forms } from "./forms";
import * as who from "./people";

/** What the open drop-downs offer: roles, levels of work between teams (S3-47), nine directions, 20 forms of transfer. */
export const lists = (): ModelLists => ({
  responsible: Object.values(who),
  forms: [
    "команда – команда",
    "руководитель – руководитель",
    "заместитель директора – заместитель директора",
    "руководитель подразделения – руководитель подразделения",
  ],
  directions: directions(),
  event_forms: Object.values(forms),
  sources: [
    "супервизия «на входе»",
    "заявление команды",
    "отдел по образованию",
    "региональный оператор",
    "анализ результатов школы",
  ],
});
