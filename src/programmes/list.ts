import type { ProgrammeModel } from "./model";
import * as target from "./target/model";
import * as vsoko from "./vsoko/model";

export type ListedModel = {
  key: string;
  name: string;
  /** The answer of a user to «Что у вас?». */
  situation: string;
  ready: boolean;
  load?: () => ProgrammeModel;
};

/** The models there are and those that are announced, in the order in which the user is asked. */
export const models: readonly ListedModel[] = [
  { key: target.key, name: target.name, situation: target.situation, ready: true, load: target.target },
  { key: vsoko.key, name: vsoko.name, situation: vsoko.situation, ready: true, load: vsoko.vsoko },
  {
    key: "teams",
    name: "Менторство управленческих команд",
    situation: "Район или город: опытные управленческие команды помогают развивающимся",
    ready: false,
  },
  {
    key: "results",
    name: "Школа с высокими результатами – школа с низкими",
    situation: "Школа с высокими результатами ведёт школу с низкими: учителя-предметники в парах",
    ready: false,
  },
  {
    key: "empty",
    name: "Пустая книга",
    situation: "Другое: нужны только листы, содержание впишем сами",
    ready: false,
  },
];
