import * as z from "zod/mini";
import { lastAct, rowsMoved } from "../actions/undo";
import type { Act } from "../snapshot/act";
import { sheetKeys } from "../spec/book";
import type { Undone } from "./answers";
import { call } from "./call";
import { closeGaps } from "./close-gaps";
import { refuse } from "./refuse";
import { stagesOfAct } from "./stages-back";
import { takeBack } from "./take-back";

const minutes = ({ day, time }: Act) => `${day}T${time}`;

export const lastAction = call("lastAction", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const act = lastAct(context.look(["journal"]).snapshot.journal);
    return { action: act && { id: act.mark, says: act.says, at: minutes(act), cells: act.cells.length } };
  },
});

const saysOf = (act: Act, cells: number, kept: number): string => {
  const what = act.says.charAt(0).toLowerCase() + act.says.slice(1);
  if (kept === 0) return `Отменено: ${what}.`;
  const later = `Ячеек, изменённых позже и оставленных как есть: ${kept}.`;
  return cells === 0 ? `Не отменено: ${what}. ${later}` : `Отменено: ${what}. ${later}`;
};

export const undo = call("undo", {
  input: () => z.object({ id: z.optional(z.string()) }),
  writes: true,
  run: (context, { id }): Undone => {
    const book = context.read(["journal"]);
    const act = lastAct(book.snapshot.journal) ?? refuse("nothing-to-undo");
    if (id !== undefined && id !== act.mark) refuse("undo-gone");
    const touched = sheetKeys.filter(
      (key) => act.cells.some(({ sheet }) => sheet === key) || (key === "summary" && stagesOfAct(act, book)),
    );
    const read = context.readAgain(book, touched, touched);
    const { changes, kept } = takeBack(read, act, context.now);
    const cells = act.cells.length - kept.length;
    context.write(null, changes, read);
    closeGaps(context, read, rowsMoved(act));
    return { says: saysOf(act, cells, kept.length), cells, kept };
  },
});
