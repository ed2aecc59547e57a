import { useEffect, useRef, useState } from "preact/hooks";
import type { Problems, Severity } from "../../src/api/answers";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { shapes, Waiting } from "../parts/waiting";
import { clock } from "../words/dates";
import { counted, words } from "../words/plural";
import { type Folds, Group } from "./group";
import { severities, sign } from "./severity";

const FEW = 12;

type Props = { shown: boolean; edition: number };

export function ProblemsScreen({ shown, edition }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("findProblems", {});
  const [asked, setOnly] = useState<Severity | null>(null);
  const [folds, setFolds] = useState<Folds>({});
  const { done } = useAround();
  const read = useRef(-1);
  // once, then only when asked or when the panel has changed the book: the list must not move under the hand
  useEffect(() => {
    if (!shown || read.current === edition) return;
    read.current = edition;
    void load();
  }, [shown, edition]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Проверка не выполнена" onAgain={load} screen />;
    return <Waiting what="Проверяем книгу" shape={shapes.problems} />;
  }
  const onFixed = async (says: string) => {
    done(says);
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
        <Head news={answer}>{total === 0 ? "Замечаний нет" : counted(total, words.remark)}</Head>
        {total === 0 ? (
          <AllWell sheets={answer.sheets} />
        ) : (
          <Filter counts={answer.counts} total={total} only={only} onOnly={setOnly} />
        )}
        <p class="line renew">
          <Button onClick={load} off={waiting}>
            {waiting ? "Проверяем…" : "Проверить ещё раз"}
          </Button>
          <span class="quiet">{at ? `проверено в\u00a0${clock(at)}` : ""}</span>
        </p>
      </header>
      {failure ? <Failed failure={failure} what="Проверить не получилось, показано прежнее" onAgain={load} /> : null}
      {groups.map((group, place) => (
        <Group
          key={group.code}
          group={group}
          fold={folds[group.code] ?? { open: place === 0 || total <= FEW, shown: 0 }}
          onFold={(fold) => setFolds((was) => ({ ...was, [group.code]: fold }))}
          onFixed={onFixed}
        />
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
