import { useRef, useState } from "preact/hooks";
import type { LastAction, Undone } from "../../src/api/answers";
import { type Act, useAct } from "../act";
import { call, leftAction } from "../rpc";
import { short } from "../words/short";

export type Action = NonNullable<LastAction["action"]>;

export type Undo = {
  /** What the bar says; "" shows no bar. */
  says: string;
  /** What the bar's «Отменить» takes back: known a moment after the act. */
  action: Action | null;
  /** What was put back, until the next act. */
  undone: Undone | null;
  act: Act;
  /** Tells an act of ours and asks the book what can be taken back. */
  done(says: string): void;
  undo(action: Action, tell: (undone: Undone) => void): void;
  close(): void;
};

const nothing = { says: "", action: null, undone: null };

/** What was done last in this panel, and taking it back. */
export function useUndo(onUndone: () => Promise<void>): Undo {
  const [state, setState] = useState<Pick<Undo, "says" | "action" | "undone">>(nothing);
  const act = useAct();
  const turn = useRef(0);

  const done = async (says: string) => {
    const own = ++turn.current;
    act.forget();
    setState({ ...nothing, says });
    const left = leftAction();
    if (left === null) return;
    // an add-on that cannot take back shows the same bar without the button
    const { action } = await call.lastAction({}).catch((): LastAction => ({ action: null }));
    // what was done before it is another matter, asked for in «Ещё»
    const isOwn = left === undefined || action?.id === left;
    if (own === turn.current && isOwn) setState((was) => ({ ...was, action }));
  };
  const undo = (action: Action, tell: (undone: Undone) => void) =>
    act.run({
      ask: () => call.undo({ id: action.id }),
      landed: async () => (await call.lastAction({})).action?.id !== action.id,
      take: (answer) => {
        turn.current++;
        const undone = answer ?? { says: `Отменено: ${short(action.says)}.`, cells: action.cells, kept: [] };
        setState({ says: "", action: null, undone });
        tell(undone);
        void onUndone();
      },
    });
  const close = () => {
    turn.current++;
    act.forget();
    setState(nothing);
  };
  return { ...state, act, done, undo, close };
}
