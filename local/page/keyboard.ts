/** What a key of the letters' block types in Latin, by where it stands; the letters follow from their codes. */
const SIGNS: Record<string, [plain: string, shifted: string]> = {
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  Comma: [",", "<"],
  Period: [".", ">"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Backquote: ["`", "~"],
  Slash: ["/", "?"],
};

/** The Latin key at this place of the keyboard; nothing for other keys. */
export function latinKey(code: string, shifted: boolean): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shifted ? letter : letter.toLowerCase();
  return SIGNS[code]?.[shifted ? 1 : 0];
}

/**
 * Ctrl with a letter means the key, not the letter: with the Russian layout Ctrl+Я undoes and Ctrl+А finds. The library
 * looks at letters only, so the event is given the Latin one before the library sees it.
 */
export function shortcutsInAnyLayout(): void {
  const latin = (event: KeyboardEvent) => {
    // redoing has two names
    if (event.code === "KeyZ" && event.shiftKey && (event.ctrlKey || event.metaKey)) return as(event, "y", false);
    // Google's keys for the neighbouring tab; the library's have no Ctrl
    if (event.ctrlKey && event.shiftKey && /^Page(?:Down|Up)$/.test(event.key))
      return void Object.defineProperty(event, "ctrlKey", { value: false });
    if (!(event.ctrlKey || event.metaKey || event.altKey) || /^[\x20-\x7e]$/.test(event.key)) return;
    const key = latinKey(event.code, event.shiftKey);
    if (key) as(event, key, event.shiftKey);
  };
  addEventListener("keydown", latin, true);
}

function as(event: KeyboardEvent, key: string, shifted: boolean): void {
  Object.defineProperty(event, "key", { value: key });
  Object.defineProperty(event, "shiftKey", { value: shifted });
}
