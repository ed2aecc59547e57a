/**
 * The grid's hidden input still holds the cell's old text when the first key comes, and is emptied only with the next
 * frame; a second key within that frame would find the old text behind the new one («новоестарое»). It is emptied here.
 * After F2 the old text is to stay, also when the next key comes before the frame.
 */
export function cleanFirstKey(): void {
  let begun = false;
  const begin = () => {
    begun = true;
    // two frames: one to ask for the drawing, one to draw
    requestAnimationFrame(() => requestAnimationFrame(() => (begun = false)));
  };
  const empty = (event: Event) => {
    const input = event.target as HTMLElement;
    const holder = input.closest?.<HTMLElement>(".o-grid-composer");
    if (begun || holder?.style.opacity !== "0") return;
    input.replaceChildren();
    begin();
  };
  const goOn = ({ key }: KeyboardEvent) => {
    if (key === "F2") begin();
  };
  document.addEventListener("beforeinput", empty, true);
  document.addEventListener("keydown", goOn, true);
}
