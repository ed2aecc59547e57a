import type { ProgrammeModel } from "../model";
import { criteria } from "./criteria";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { monitoring } from "./monitoring";
import { preparation } from "./preparation";
import { selection } from "./selection";
import { steps } from "./steps";
import { teams } from "./teams";
import { terms } from "./terms";
import { finish, work } from "./work";

export const key = "vsoko";
export const name = "Менторство школ: оценка качества образования";
export const situation = "Одна школа помогает другой наладить внутреннюю оценку качества образования (ВСОКО)";

/** One school mentors another: 3 stages, 15 events, 33 rows, 10 steps (seed 000_49cb8f08f9261b86). */
export const vsoko = (): ProgrammeModel => ({
  key,
  name,
  situation,
  start: { year: 0, month: 9, day: 1 },
  end: { year: 1, month: 8, day: 31 },
  passport: {
    title: "Программа наставничества «Внедрение ВСОКО»",
    programme_form: "ОО – ОО",
    goal: "Передать управленческой команде школы-менти современный опыт, с которым она успешно внедрит внутреннюю систему оценки качества образования (ВСОКО)",
    roadmap_goal:
      "Организовать менторскую поддержку школы-менти школой-ментором по целевой модели наставничества в форме «образовательная организация – образовательная организация»",
    interaction: "менторство",
    role_model: "школа – стажировочная площадка: профессиональная поддержка школы-менти в управлении",
    interim: "проводится",
    stamp1: "Согласовано",
    stamp1_by: "директор школы-менти",
    stamp2: "Согласовано",
    stamp2_by: "директор школы-ментора",
  },
  stages: [preparation(), work(), finish()],
  texts: [...goals(), ...terms(), ...teams(), ...steps(), ...monitoring()],
  dress: {
    pairs: {
      title: "Менторские пары и группы",
      columns: {
        mentor: { head: "Ментор" },
        mentee: { head: "Менти" },
        subject: { width: 156 },
        mentor_wish: { head: "Предпочтение ментора" },
        mentee_wish: { head: "Предпочтение менти" },
        mentor_consent: { head: "Согласие ментора" },
        mentee_consent: { head: "Согласие менти" },
        mentor_agreed: { head: "Ментор согласен на пару" },
        mentee_agreed: { head: "Менти согласен на пару" },
      },
    },
    criteria: { columns: { mark: { width: 124 } } },
    selection: selection(),
  },
  indicators: indicators(),
  criteria: criteria(),
  lists: lists(),
  // both teams propose, the curator requests (S1-28…S1-30), there is a media plan (S1-46, S1-57), teams are trained (S1-63) chosen (S1-22) and listed (S1-19, S1-20)
  registers: ["proposals", "outreach", "training", "selection", "teams", "members"],
});
