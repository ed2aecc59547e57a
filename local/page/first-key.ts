/**
 * The grid's hidden input still holds the cell's old text when the first key comes, and is emptied only with the next
 * drawing; a second key before it would find the old text behind the new one («новоестарое»). It is emptied here, once
 * for each entry: however long the drawing takes, what has been typed since stays. After F2 the old text is to stay.
 */
export function cleanFirstKey(): void {
  let begun = false;
  const ended = () => {
    begun = false;
  };
  const opening = new MutationObserver(() => {
    opening.disconnect();
    ended();
  });
  const begin = (holder: HTMLElement | null) => {
    begun = true;
    if (holder) opening.observe(holder, { attributes: true, attributeFilter: ["style"] });
  };
  const holderOf = (target: EventTarget | null) =>
    (target as HTMLElement | null)?.closest?.<HTMLElement>(HOLDER) ?? null;
  const empty = (event: Event) => {
    const holder = holderOf(event.target);
    if (begun || holder?.style.opacity !== "0") return;
    (event.target as HTMLElement).replaceChildren();
    begin(holder);
  };
  const goOn = ({ key, target }: KeyboardEvent) => {
    if (key === "F2") begin(holderOf(target));
    else if (key.length > 1 && key !== "Shift") ended();
  };
  document.addEventListener("beforeinput", empty, true);
  document.addEventListener("keydown", goOn, true);
  document.addEventListener("pointerdown", ended, true);
}

/** The grid's input with what is around it; it cannot be seen until the entry is drawn. */
const HOLDER = ".o-grid-composer";
