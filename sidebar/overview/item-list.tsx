import { useRef } from "preact/hooks";
import type { Item } from "../../src/api/answers";
import { Button } from "../parts/button";
import { ItemRow, type OnDone } from "../roadmap/item-row";

type Props = { name: string; items: Item[]; none: string; all: string; onAll(): void; onDone: OnDone };

const FIRST = 5;

/** The first items of a list; all of them stand on «Карта». */
export function ItemList({ name, items, none, all, onAll, onDone }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const done: OnDone = (...answer) => {
    onDone(...answer);
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
        {items.slice(0, FIRST).map((item) => (
          <ItemRow key={item.id} item={item} onDone={done} />
        ))}
      </ul>
      {items.length > FIRST ? (
        <Button look="link" onClick={onAll}>
          {all}
        </Button>
      ) : null}
    </section>
  );
}
