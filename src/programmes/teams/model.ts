import type { ProgrammeModel } from "../model";
import { closing } from "./closing";
import { criteria } from "./criteria";
import { dress } from "./dress";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { opening } from "./opening";
import { practice } from "./practice";
import { texts } from "./texts";

export const key = "teams";
export const name = "Менторство управленческих команд";
export const situation = "Район или город: опытные управленческие команды помогают развивающимся";

/**
 * Mentoring of management teams: 3 stages, 18 items (5 + 9 + 4), an algorithm in 7 steps (seed 002_b71b18c051cd6185).
 * The plan runs for 15 months and the regulation allows 12 (S3-10, S3-33, S3-40): both stay, «Проверка» shows it.
 */
export const teams = (): ProgrammeModel => ({
  key,
  name,
  situation,
  start: { year: 0, month: 10, day: 1 },
  end: { year: 1, month: 12, day: 31 },
  passport: {
    title: "Программа менторского сопровождения",
    programme_form: "команда – команда",
    goal: "Развить профессиональные умения управленцев и поддержать их в организации, хозяйстве, инновациях, методике и других делах управления, чтобы школы работали наилучшим образом и давали качественное образование",
    roadmap_goal: "Провести группу из двух команд от соглашения до итогового отчёта",
    interaction: "опытная управленческая команда – развивающаяся управленческая команда",
    interim: "проводится",
    term_min: 3,
    term_max: 12,
    term_extension: 12,
    report_days: 30,
  },
  stages: [opening(), practice(), closing()],
  texts: texts(),
  dress: dress(),
  indicators: indicators(),
  criteria: criteria(),
  lists: lists(),
  // both banks of teams and who is in them (S3-24, S3-29, S3-30, S3-39)
  registers: ["teams", "members"],
});
