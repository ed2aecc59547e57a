import type { ProgrammeModel } from "../model";
import { criteria } from "./criteria";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { preparation } from "./preparation";
import { texts } from "./texts";
import { work } from "./work";

export const key = "target";
export const name = "Целевая модель наставничества";
export const situation = "Одна школа внедряет целевую модель: дорожная карта, пары, 28 индикаторов";

/** The target model of one school: 7 stages, 15 events, 40 items, 28 indicators (seed 001_04b03c354d6c2405). */
export const target = (): ProgrammeModel => ({
  key,
  name,
  situation,
  start: { year: 0, month: 4, day: 1 },
  end: { year: 1, month: 8, day: 31 },
  passport: {
    title: "Программа наставничества по целевой модели",
    programme_form: "ученик – ученик; учитель – ученик",
    goal: "Дать обучающимся и педагогам, которым нужна поддержка, подготовленного наставника и измеримо улучшить их результаты",
    roadmap_goal: "Ввести в школе целевую модель наставничества и проверить её влияние на участников",
    t_mentees: 85,
    t_mentors: 85,
    t_consents: 100,
  },
  stages: [...preparation(), ...work()],
  texts: texts(),
  indicators: indicators(),
  criteria: criteria(),
  lists: lists(),
  // four channels of informing, each with its evidence (S2-09)
  registers: ["outreach"],
});
