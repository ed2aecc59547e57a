import { useCallback, useRef, useState } from "preact/hooks";
import { type Answer, call, Failure, type Input, type Name } from "./rpc";

export type Loaded<T> = {
  /** The last answer; it stays while a newer one is awaited or has failed. */
  answer: T | null;
  failure: Failure | null;
  waiting: boolean;
  load(): Promise<void>;
  put(answer: T): void;
};

const asFailure = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : new Failure("unknown", "Не получилось показать ответ. Закройте панель и откройте её снова из меню.");

/** One call whose answer a screen shows. Of answers that overtake each other the last asked wins. */
export function useAnswer<K extends Name>(name: K, input: Input<K>): Loaded<Answer<K>> {
  const [state, setState] = useState<{ answer: Answer<K> | null; failure: Failure | null; waiting: boolean }>({
    answer: null,
    failure: null,
    waiting: false,
  });
  const asked = useRef(0);
  const put = useCallback((answer: Answer<K>) => setState({ answer, failure: null, waiting: false }), []);
  const load = async () => {
    const turn = ++asked.current;
    setState((was) => ({ ...was, waiting: true, failure: null }));
    try {
      const answer = await (call[name] as (input: Input<K>) => Promise<Answer<K>>)(input);
      if (turn === asked.current) put(answer);
    } catch (error) {
      if (turn === asked.current) setState((was) => ({ ...was, waiting: false, failure: asFailure(error) }));
    }
  };
  return { ...state, load, put };
}

export type Doing = {
  waiting: boolean;
  failure: Failure | null;
  /** Runs one act at a time; a failure is kept to be shown beside the button. */
  run(act: () => Promise<void>): Promise<void>;
  forget(): void;
};

export function useDoing(): Doing {
  const [state, setState] = useState<{ waiting: boolean; failure: Failure | null }>({ waiting: false, failure: null });
  const busy = useRef(false);
  const run = async (act: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setState({ waiting: true, failure: null });
    let failure: Failure | null = null;
    try {
      await act();
    } catch (error) {
      failure = asFailure(error);
    }
    busy.current = false;
    setState({ waiting: false, failure });
  };
  return { ...state, run, forget: () => setState({ waiting: false, failure: null }) };
}
