import { type Model, o } from "./libraries";

type Dispatch = (type: string, payload?: object) => { isCancelledBecause(reason: string): boolean };

/**
 * While an undo is on its way to the disk and back, the library refuses whatever is done next: a second Ctrl+Z, and the
 * text just typed too. Here it waits, and is done in its order as soon as the undo has come back.
 */
export function keepActsDuringUndo(model: Model): void {
  const dispatch = model.dispatch as Dispatch;
  const waiting: [type: string, payload?: object][] = [];
  const waits = (result: ReturnType<Dispatch>) => result.isCancelledBecause("WaitingSessionConfirmation");

  const goOn = () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!waits(dispatch(...next))) continue;
      waiting.unshift(next);
      return;
    }
  };
  const queued: Dispatch = (type, payload) => {
    if (waiting.length === 0) {
      const result = dispatch(type, payload);
      if (!waits(result)) return result;
    }
    waiting.push([type, payload]);
    return o.DispatchResult.Success;
  };
  Object.assign(model, { dispatch: queued });
  model.on("update", waiting, () => queueMicrotask(goOn));
}
