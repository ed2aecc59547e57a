import type { Figure, Overview } from "../../src/api/answers";
import { Button } from "../parts/button";
import { known, Lost, Shown } from "../parts/figure";

type Props = { overview: Overview; onProblems(): void; onCriteria(): void };

export function Figures({ overview, onProblems, onCriteria }: Props) {
  const { pairs, consentsMissing, indicators, criteria } = overview;
  const { before, after, total, better, same, worse } = indicators;
  return (
    <>
      <section>
        <h2>Пары и согласия</h2>
        <dl class="tiles">
          <Tile name="пар всего" figure={pairs.total} />
          <Tile name="утверждено" figure={pairs.approved} />
          <Tile name="наставляемых без пары" figure={pairs.unpaired} bad />
          <Tile name="свободных мест у наставников" figure={pairs.free} />
          <Tile name="не хватает согласий" figure={consentsMissing} bad />
        </dl>
        <Lost figures={[...Object.values(pairs), consentsMissing]} onCheck={onProblems} />
      </section>
      <section>
        <h2>Индикаторы</h2>
        <p>
          Заполнено на входе <Shown figure={before} /> из <Shown figure={total} />, на выходе <Shown figure={after} />{" "}
          из <Shown figure={total} />
        </p>
        <dl class="tiles three">
          <Tile name="лучше" figure={better} />
          <Tile name="без изменений" figure={same} />
          <Tile name="хуже" figure={worse} bad />
        </dl>
        <Lost figures={Object.values(indicators)} onCheck={onProblems} />
      </section>
      <section>
        <h2>Критерии</h2>
        <p>
          достигнуто {criteria.met} · не достигнуто {criteria.unmet} · без вывода {criteria.unknown}
        </p>
        <Button look="link" onClick={onCriteria}>
          Открыть критерии
        </Button>
      </section>
    </>
  );
}

function Tile({ name, figure, bad = false }: { name: string; figure: Figure; bad?: boolean }) {
  return (
    <div class={bad && known(figure) ? "tile bad" : "tile"}>
      <dt>{name}</dt>
      <dd>
        <Shown figure={figure} />
      </dd>
    </div>
  );
}
