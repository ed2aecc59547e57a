import { stageTitle } from "./stage-title";
import type { FoundStage } from "./types";

/** The stages that have been found so far. */
export type Stages = {
  all: FoundStage[];
  /** Number of the stage that goes on now, 0 before the first; its part, null without one; its name. */
  stage(): number;
  part(): number | null;
  name(): string;
  /** Does any title say of itself that it is a stage? */
  explicit(): boolean;
  begin(name: string, no: string, level: "stage" | "part", row: number): void;
  /** Numbers the last stage where it has none; false where it has another number. */
  number(no: string): boolean;
  /** Adds an unnumbered subtitle to the last title. */
  join(subtitle: string): void;
};

export const stagesOf = (): Stages => {
  const all: FoundStage[] = [];
  let [stage, part, explicit] = [0, null as number | null, false];
  return {
    all,
    stage: () => stage,
    part: () => part,
    name: () => [...all].reverse().find((of) => of.part === null)?.name ?? "",
    explicit: () => explicit,
    begin: (name, no, level, row) => {
      if (level === "stage") {
        stage += 1;
        part = null;
      } else part = (part ?? 0) + 1;
      explicit ||= stageTitle(name)?.sure === true;
      all.push({ stage, part, no, name, row });
    },
    number: (no) => {
      const last = [...all].reverse().find((of) => of.part === null);
      const plain = no.replace(/[.)]$/, "");
      if (last?.no === "") last.no = plain;
      return last?.no === plain;
    },
    join: (subtitle) => {
      const last = all[all.length - 1];
      if (last) last.name = `${last.name}${/[.:!?]$/.test(last.name) ? "" : "."} ${subtitle}`;
    },
  };
};
