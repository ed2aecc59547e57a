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
  let holder: HTMLElement | null = null;
  const opening = new MutationObserver(() => {
    // it may also be moved before it is drawn
    if (isHidden(holder)) return;
    opening.disconnect();
    ended();
  });
  const begin = (target: EventTarget | null) => {
    begun = true;
    holder = holderOf(target);
    if (holder) opening.observe(holder, { attributes: true, attributeFilter: ["style"] });
  };
  const empty = (event: Event) => {
    if (begun || !isHidden(holderOf(event.target))) return;
    (event.target as HTMLElement).replaceChildren();
    begin(event.target);
  };
  const goOn = ({ key, target }: KeyboardEvent) => {
    if (key === "F2") {
      if (isHidden(holderOf(target))) toEnd(target as HTMLElement);
      begin(target);
    } else if (LEAVING.test(key)) ended();
  };
  document.addEventListener("beforeinput", empty, true);
  document.addEventListener("keydown", goOn, true);
  document.addEventListener("pointerdown", ended, true);
}

/** Letters that come before the drawing go behind the old text, as after it. */
function toEnd(input: HTMLElement): void {
  const caret = getSelection();
  caret?.selectAllChildren(input);
  caret?.collapseToEnd();
}

/** Keys after which the next letter begins an entry of its own. */
const LEAVING = /^(?:Enter|Tab|Escape|Arrow\w+|Page\w+|Home|End)$/;

const holderOf = (target: EventTarget | null) => (target as HTMLElement | null)?.closest?.<HTMLElement>(HOLDER) ?? null;
const isHidden = (holder: HTMLElement | null) => holder?.style.opacity === "0";

/** The grid's input with what is around it; it cannot be seen until the entry is drawn. */
const HOLDER = ".o-grid-composer";
