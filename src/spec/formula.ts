import type { Ref, WordRef } from "./book";
import type { Place } from "./table";

/** Text with holes. The holes stay data: so a formula can be placed, linted and explained. */
export type Formula<S extends string = string> = {
  text: readonly string[];
  holes: readonly (Place<S> | Formula<S>)[];
};

type ScopeOf<H> = H extends Place<infer S> | Formula<infer S> ? S : never;

/** A formula without its "=": English names, ";" between arguments, no decimals. */
export const f = <const H extends readonly (Place | Formula)[]>(text: TemplateStringsArray, ...holes: H) =>
  ({ text, holes }) as unknown as Formula<ScopeOf<H[number]>>;

/** A whole column of any sheet, head included: a row put in above the first must count. */
export const all = (ref: Ref): Place<"all"> => ({ scope: "all", ref });

/** The value of a field of a form-like page. */
export const one = (ref: Ref): Place<"one"> => ({ scope: "one", ref });

/** A word of a closed list as people see it: `word("pairs.status.approved")` is "утверждена" in quotes. */
export const word = (ref: WordRef): Place<"said"> => ({ scope: "said", ref });

/** A cell above the heads of a column of the same sheet: `above("roadmap.stage", 2)` is `$U$2`. */
export const above = (ref: Ref, line: number): Place<"above"> => ({ scope: "above", ref: `${ref}.${line}` });

/** The same for a mark on several columns: each looks at the cell above itself. `ref` is the first of them. */
export const aboveEach = (ref: Ref, line: number): Place<"aboveEach"> => ({
  scope: "aboveEach",
  ref: `${ref}.${line}`,
});

/** Text that the formula shows, in quotes. */
export const say = (text: string): Place<"word"> => ({ scope: "word", ref: text });

/** The first of several answers that applies: `IF(a;x;IF(b;y;otherwise))`. */
export const first = <S extends string>(answers: readonly [Formula<S>, Formula<S>][], otherwise: Formula<S>) =>
  answers.reduceRight<Formula<S>>(
    (rest, [when, then]) => ({ text: ["IF(", ";", ";", ")"], holes: [when, then, rest] }),
    otherwise,
  );
