import { useAct } from "../act";
import { useAround } from "../around";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { call } from "../rpc";

type Props = { rows: number; onDone(): void };

/** Rows that were sorted or moved: what brings them back, and that this is not taken back. */
export function Order({ rows, onDone }: Props) {
  const act = useAct();
  const { done } = useAround();
  const restore = () =>
    act.run({
      ask: () => call.restoreOrder({}),
      landed: async () => (await call.roadmap({})).outOfOrder === 0,
      take: () => {
        done("порядок строк дорожной карты возвращён");
        onDone();
      },
    });
  return (
    <section class="note">
      <h2>Порядок строк изменён</h2>
      <p>
        Не на своём месте строк: {rows}. Всё вписанное переедет вместе со строками. «Отменить» прежний порядок не
        вернёт.
      </p>
      {act.failure ? <Failed failure={act.failure} what="Порядок не возвращён" onAgain={act.again} focus /> : null}
      <Button off={act.waiting} onClick={restore}>
        {act.waiting ? "Возвращаем…" : "Вернуть порядок"}
      </Button>
    </section>
  );
}
