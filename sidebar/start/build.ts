import type { Built, Models } from "../../src/api/answers";
import { Failure } from "../rpc";

export type Progress = {
  /** The sheet being built; null when none is left. */
  now: string | null;
  built: number;
  /** 0 until the first answer tells it. */
  total: number;
  left: string[];
};

export const before = (left: string[], total: number): Progress => ({
  now: left[0] ?? null,
  built: Math.max(0, total - left.length),
  total,
  left,
});

const after = ({ left, total, done }: Built): Progress => before(done ? [] : left, total);

/** Asks for one sheet after another until all stand or the user asks to stop. Each step is whole in itself. */
export async function buildSheets(
  step: () => Promise<Built>,
  asked: { stop: boolean },
  tell: (progress: Progress) => void,
): Promise<"done" | "stopped"> {
  let left = Number.POSITIVE_INFINITY;
  while (!asked.stop) {
    const built = await step();
    tell(after(built));
    if (built.done) return "done";
    if (built.left.length >= left) {
      throw new Failure({
        code: "stuck",
        says: "Построение не продвигается: лист не добавился. Готовые листы остаются как есть.",
        way: "again",
      });
    }
    left = built.left.length;
  }
  return "stopped";
}

/** The answer of a step as the book itself tells it. */
export function builtFrom({ book }: Models, { now, total, built }: Progress): Built {
  const left = book?.left ?? [];
  return {
    done: book !== null && left.length === 0,
    tab: now,
    built: [],
    left,
    total: total || built + 1 + left.length,
  };
}

/** «Строим «Дорожная карта»: 3 из 9». */
export function buildingNow({ now, built, total }: Progress): string {
  if (now === null) return `Построено ${built} из ${total}`;
  return total === 0 ? `Строим «${now}»…` : `Строим «${now}»: ${Math.min(built + 1, total)} из ${total}`;
}
