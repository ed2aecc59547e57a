import { useCallback, useRef, useState } from "preact/hooks";
import type { Answer, Input, Name } from "./calls";
import { asFailure, call, type Failure } from "./rpc";
import { waitFor } from "./waits";

type State<T> = {
  /** The last answer; it stays while a newer one is awaited or has failed. */
  answer: T | null;
  /** When that answer was read. */
  at: Date | null;
  failure: Failure | null;
  waiting: boolean;
};

export type Loaded<T> = State<T> & { load(): Promise<void>; put(answer: T): void };

/** One call whose answer a screen shows. An answer that was asked for earlier never replaces a newer one. */
export function useAnswer<K extends Name>(name: K, input: Input<K>): Loaded<Answer<K>> {
  const [state, setState] = useState<State<Answer<K>>>({ answer: null, at: null, failure: null, waiting: false });
  const asked = useRef(0);
  const shown = useRef(0);
  const ended = useRef<() => void>();
  const put = useCallback((answer: Answer<K>) => {
    shown.current = asked.current;
    ended.current?.();
    setState({ answer, at: new Date(), failure: null, waiting: false });
  }, []);
  const load = async () => {
    const turn = ++asked.current;
    ended.current?.();
    ended.current = waitFor(load);
    setState((was) => ({ ...was, waiting: true, failure: null }));
    try {
      const answer = await (call[name] as (input: Input<K>) => Promise<Answer<K>>)(input);
      if (turn <= shown.current) return;
      shown.current = turn;
      setState({ answer, at: new Date(), failure: null, waiting: turn < asked.current });
    } catch (error) {
      const late = turn < asked.current || turn <= shown.current;
      if (!late) setState((was) => ({ ...was, waiting: false, failure: asFailure(error) }));
    }
    if (turn === asked.current) ended.current?.();
  };
  return { ...state, load, put };
}
