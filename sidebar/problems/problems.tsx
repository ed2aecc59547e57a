import { useEffect, useRef, useState } from "preact/hooks";
import type { Problems, Severity } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { Failed } from "../parts/failed";
import { useSay } from "../parts/said";
import { Slow, Waiting } from "../parts/waiting";
import { counted, words } from "../words/plural";
import { Group } from "./group";
import { severities, sign } from "./severity";

const FEW = 12;

export function ProblemsScreen({ shown }: { shown: boolean }) {
  const { answer, failure, waiting, load } = useAnswer("findProblems", {});
  const [asked, setOnly] = useState<Severity | null>(null);
  const say = useSay();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // the last remark of a group has left together with the button that was pressed
    if (shown && answer && document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, [shown, answer]);
  // once, then only when asked: the list must not move under the hand
  useEffect(() => {
    if (shown && !answer && !waiting) void load();
  }, [shown]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Проверка не выполнена" onAgain={load} />;
    return <Waiting what="Проверяем книгу" rows={[60, 110, 110, 110]} />;
  }
  const onFixed = async (says: string) => {
    say(says);
    await load();
  };
  // what was filtered for may all be mended by now
  const only = asked !== null && answer.counts[asked] > 0 ? asked : null;
  const order = only === null ? severities : [only];
  const groups = order.flatMap((severity) => answer.groups.filter((group) => group.severity === severity));
  const total = answer.counts.error + answer.counts.warning + answer.counts.question;
  return (
    <>
      <header class="head">
        <h1 ref={head} tabIndex={-1}>
          {total === 0 ? "Замечаний нет" : counted(total, words.remark)}
        </h1>
        {total === 0 ? (
          <AllWell sheets={answer.sheets} />
        ) : (
          <Filter counts={answer.counts} total={total} only={only} onOnly={setOnly} />
        )}
        <button type="button" class="button" onClick={load} aria-disabled={waiting}>
          {waiting ? "Проверяем…" : "Проверить ещё раз"}
        </button>
        <Slow waiting={waiting} />
      </header>
      {failure ? <Failed failure={failure} what="Проверить не получилось, показано прежнее" /> : null}
      {groups.map((group, at) => (
        <Group key={group.code} group={group} openFirst={at === 0 || total <= FEW} onFixed={onFixed} />
      ))}
    </>
  );
}

function AllWell({ sheets }: { sheets: number }) {
  return (
    <p>
      Проверено {counted(sheets, words.sheet)}: заполнение, сроки, пары и согласия, формулы и устройство книги. Ничего
      не изменено.
    </p>
  );
}

type FilterProps = {
  counts: Problems["counts"];
  total: number;
  only: Severity | null;
  onOnly(only: Severity | null): void;
};

function Filter({ counts, total, only, onOnly }: FilterProps) {
  return (
    <fieldset class="filter">
      <legend class="unseen">Какие замечания показать</legend>
      <button type="button" aria-pressed={only === null} onClick={() => onOnly(null)}>
        все {total}
      </button>
      {severities.map((severity) =>
        counts[severity] > 0 ? (
          <button
            type="button"
            key={severity}
            class={severity}
            aria-pressed={only === severity}
            onClick={() => onOnly(only === severity ? null : severity)}
          >
            <span aria-hidden="true">{sign[severity]} </span>
            {counted(counts[severity], words[severity])}
          </button>
        ) : null,
      )}
    </fieldset>
  );
}
