import { useRef } from "preact/hooks";
import type { Problems } from "../../src/api/answers";
import { Remark } from "./remark";
import { sign, word } from "./severity";

/** What is open, and how many remarks beyond the first few are shown; by code, so that it outlives filters and checks. */
export type Folds = Record<string, { open: boolean; shown: number }>;

type Props = {
  group: Problems["groups"][number];
  fold: Folds[string];
  onFold(fold: Folds[string]): void;
  onFixed(says: string): Promise<void>;
};

const FIRST = 5;
const MORE = 20;

export function Group({ group: { code, severity, title, problems }, fold, onFold, onFixed }: Props) {
  const { open } = fold;
  const shown = Math.max(FIRST, fold.shown);
  const head = useRef<HTMLButtonElement>(null);
  const fixed = async (says: string) => {
    // the remark leaves the list together with the button that was pressed
    head.current?.focus({ preventScroll: true });
    await onFixed(says);
  };
  const rest = problems.length - shown;
  return (
    <section class={`group ${severity}`}>
      <h2>
        <button
          type="button"
          class="opener"
          ref={head}
          aria-expanded={open}
          aria-controls={`group-${code}`}
          onClick={() => onFold({ open: !open, shown })}
        >
          <span class={`sign ${severity}`} aria-hidden="true">
            {sign[severity]}
          </span>
          <span class="grow">
            <span class="severity">{word[severity]}</span>
            {title}
          </span>
          <span class="tally">{problems.length}</span>
          <span class="arrow" aria-hidden="true">
            ▾
          </span>
        </button>
      </h2>
      <div id={`group-${code}`} hidden={!open}>
        {open ? (
          <ul class="rows">
            {problems.slice(0, shown).map((problem) => (
              <Remark key={problem.id} problem={problem} onFixed={fixed} />
            ))}
          </ul>
        ) : null}
        {rest > 0 ? (
          <button type="button" class="link more-rows" onClick={() => onFold({ open, shown: shown + MORE })}>
            Показать ещё {Math.min(MORE, rest)} из {rest}
          </button>
        ) : null}
      </div>
    </section>
  );
}
