import { useRef, useState } from "preact/hooks";
import type { Models, ProgrammeInput } from "../../src/api/answers";
import { awaited } from "../awaited";
import { asFailure, call, type Failure } from "../rpc";
import { before, buildSheets, builtFrom, type Progress } from "./build";

export type Building = {
  input: ProgrammeInput;
  progress: Progress;
  at: "building" | "stopping" | "stopped" | "failed" | "done";
  failure: Failure | null;
};

/** Builds sheet by sheet; what is built stays, so it can be gone on with after a stop, a failure or a closed panel. */
export function useBuilding(onEnd: () => void) {
  const [building, setBuilding] = useState<Building | null>(null);
  const asked = useRef({ stop: false });
  const change = (news: Partial<Building>) => setBuilding((was) => (was ? { ...was, ...news } : was));

  const start = async (input: ProgrammeInput, left: string[], total: number) => {
    asked.current = { stop: false };
    let now = before(left, total);
    setBuilding({ input, progress: now, at: "building", failure: null });
    const step = async () => {
      let seen: Models | null = null;
      const built = await awaited({
        ask: () => call.createProgramme({ ...input, step: true }),
        landed: async () => {
          seen = await call.listModels({});
          return seen.book !== null && now.now !== null && !seen.book.left.includes(now.now);
        },
      });
      return built ?? builtFrom(seen as unknown as Models, now);
    };
    try {
      const at = await buildSheets(step, asked.current, (progress) => {
        now = progress;
        change({ progress });
      });
      change({ at });
    } catch (error) {
      change({ at: "failed", failure: asFailure(error) });
    }
    onEnd();
  };
  const stop = () => {
    asked.current.stop = true;
    change({ at: "stopping" });
  };
  return { building, start, stop, leave: () => setBuilding(null) };
}
