import * as empty from "./empty/model";
import type { ProgrammeModel } from "./model";
import * as results from "./results/model";
import * as target from "./target/model";
import * as teams from "./teams/model";
import * as vsoko from "./vsoko/model";

export type ListedModel = {
  key: string;
  name: string;
  /** The answer of a user to «Что у вас?». */
  situation: string;
  load: () => ProgrammeModel;
};

/** The models there are, in the order in which the user is asked. */
export const models: readonly ListedModel[] = [
  { key: target.key, name: target.name, situation: target.situation, load: target.target },
  { key: vsoko.key, name: vsoko.name, situation: vsoko.situation, load: vsoko.vsoko },
  { key: teams.key, name: teams.name, situation: teams.situation, load: teams.teams },
  { key: results.key, name: results.name, situation: results.situation, load: results.results },
  { key: empty.key, name: empty.name, situation: empty.situation, load: empty.empty },
];
