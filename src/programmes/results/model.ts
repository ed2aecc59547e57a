import type { ProgrammeModel } from "../model";
import { criteria } from "./criteria";
import { roadmap } from "./dress";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { selectionDress } from "./selection";
import { texts } from "./texts";
import { stages } from "./work";

export const key = "results";
export const name = "Школа с высокими результатами – школа с низкими";
export const situation = "Школа с высокими результатами ведёт школу с низкими: учителя-предметники в парах";

/** One school leads another: 3 stages, the second of five parts, 26 events (seed 003_8391c63e6ec5484b). */
export const results = (): ProgrammeModel => ({
  key,
  name,
  situation,
  start: { year: 0, month: 1, day: 1 },
  end: { year: 1, month: 5, day: 31 },
  passport: {
    title: "Программа «Школа с высокими результатами – школа с низкими»",
    programme_form: "образовательная организация – образовательная организация; учитель – учитель",
    interaction: "наставничество",
    role_model: "результативный предметник – предметник, имеющий профессиональные дефициты",
    basis: "муниципальная программа поддержки школ с низкими результатами: приказ",
    goal: "Наладить наставничество, с которым в школе с низкими результатами, работающей в сложных социальных условиях, станет лучше качество образования",
    t_mentees: 85,
    t_mentors: 85,
  },
  stages: stages(),
  texts: texts(),
  dress: { roadmap: roadmap(), selection: selectionDress() },
  indicators: indicators(),
  criteria: criteria(),
  lists: lists(),
  // there is a map of requests (S4-28), mentors are chosen by 17 criteria (S4-08)
  registers: ["requests", "selection"],
});
