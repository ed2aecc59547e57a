import { useRef, useState } from "preact/hooks";
import { type Asked, awaited } from "./awaited";
import { asFailure, type Failure } from "./rpc";

export type Act = {
  waiting: boolean;
  failure: Failure | null;
  /** One at a time; a failure is kept to be shown beside the button. `take` gets the answer, `null` if only the book shows it. */
  run<T>(asked: Asked<T> & { take(answer: T | null): void | Promise<void> }): void;
  /** The same once more, after a failure. */
  again(): void;
  forget(): void;
};

/** Something that the user does by a button. */
export function useAct(): Act {
  const [state, setState] = useState<{ waiting: boolean; failure: Failure | null }>({ waiting: false, failure: null });
  const busy = useRef(false);
  const last = useRef<() => void>(() => {});

  const run: Act["run"] = async (asked) => {
    if (busy.current) return;
    busy.current = true;
    last.current = () => run(asked);
    setState({ waiting: true, failure: null });
    let failure: Failure | null = null;
    try {
      await asked.take(await awaited(asked));
    } catch (error) {
      failure = asFailure(error);
    }
    busy.current = false;
    setState({ waiting: false, failure });
  };
  const forget = () => setState((was) => ({ ...was, failure: null }));
  return { ...state, run, again: () => last.current(), forget };
}
