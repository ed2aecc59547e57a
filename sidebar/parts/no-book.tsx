import { Button } from "./button";
import { Empty } from "./empty";

export function NoBook({ onStart }: { onStart(): void }) {
  return (
    <Empty head="Книги в этой таблице ещё нет">
      <p>Здесь появятся её данные, когда она будет построена.</p>
      <Button look="primary" onClick={onStart}>
        Построить книгу
      </Button>
    </Empty>
  );
}
