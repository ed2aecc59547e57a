import { useState } from "preact/hooks";
import type { RoadmapItem } from "../../src/api/answers";
import { useAct } from "../act";
import { useAround } from "../around";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { call } from "../rpc";

type Props = { items: readonly RoadmapItem[]; onDone(): void };

/** Items whose term nobody has read: it was pasted, or typed where the add-on is not. */
const unreadIn = (items: readonly RoadmapItem[]) => items.filter(({ period, kind }) => period && !kind).length;

/** Terms that were pasted: one button fills the calendar beside them. */
export function Terms({ items, onDone }: Props) {
  const named = useNamed();
  const act = useAct();
  const { done } = useAround();
  const [says, setSays] = useState("");
  const unread = unreadIn(items);
  const read = () =>
    act.run({
      ask: () => call.readTerms({}),
      landed: async () => unreadIn((await call.roadmap({})).items) < unread,
      take: (answer) => {
        setSays(answer?.says ?? "");
        if (!answer || answer.filled > 0) done("сроки прочитаны");
        onDone();
      },
    });
  const failed = act.failure ? (
    <Failed failure={act.failure} what="Сроки не прочитаны" onAgain={act.again} focus />
  ) : null;
  const caption = act.waiting ? "Читаем…" : "Прочитать сроки";
  const answered = says ? (
    <p class="quiet" role="status">
      {named(says)}
    </p>
  ) : null;
  if (unread === 0)
    return (
      <div>
        {failed}
        {answered}
        <Button look="link" off={act.waiting} onClick={read}>
          {caption}
        </Button>
      </div>
    );
  return (
    <section class="note">
      <h2>Есть непрочитанные сроки</h2>
      <p>Пунктов: {unread}. В календаре, в ближайшем и в просроченном их пока нет. Вписанное вами не изменится.</p>
      {failed}
      {answered}
      <Button off={act.waiting} onClick={read}>
        {caption}
      </Button>
    </section>
  );
}
