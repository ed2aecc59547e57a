import type * as z from "zod/mini";
import type { Calls } from "./answers";
import type { Context } from "./context";

/** One call of the add-on: what it takes, whether it writes, what it does. */
export type Call<N extends keyof Calls = keyof Calls> = {
  input: () => z.ZodMiniType<Calls[N][0]>;
  /** Takes the document lock and flushes before it is released. */
  writes: boolean;
  run: (context: Context, input: Calls[N][0]) => Calls[N][1];
};

/** Declares a call under its name, so that its shapes are those of `Calls`. */
export const call = <N extends keyof Calls>(_name: N, of: Call<N>): Call<N> => of;
