import { useRef, useState } from "preact/hooks";
import type { Item, Marked } from "../../src/api/answers";
import { Button } from "../parts/button";
import { ItemRow } from "./item-row";
import type { Mark } from "./marks";

type Props = { name: string; items: Item[]; none: string; onMarked: OnMarked };
export type OnMarked = (item: Item, mark: Mark, marked: Marked | null) => void;

const FIRST = 5;
const MORE = 20;

export function ItemList({ name, items, none, onMarked }: Props) {
  const [shown, setShown] = useState(FIRST);
  const head = useRef<HTMLHeadingElement>(null);
  const marked: OnMarked = (...answer) => {
    onMarked(...answer);
    // the marked item may leave the list together with the button that was pressed
    head.current?.focus({ preventScroll: true });
  };
  return (
    <section>
      <h2 ref={head} tabIndex={-1}>
        {name}
        {items.length > 0 ? <span class="tally">{items.length}</span> : null}
      </h2>
      {items.length === 0 ? <p class="quiet">{none}</p> : null}
      <ul class="rows">
        {items.slice(0, shown).map((item) => (
          <ItemRow key={item.id} item={item} onMarked={marked} />
        ))}
      </ul>
      {items.length > shown ? (
        <Button look="link" onClick={() => setShown(shown + MORE)}>
          Показать ещё {Math.min(MORE, items.length - shown)} из {items.length - shown}
        </Button>
      ) : null}
    </section>
  );
}
