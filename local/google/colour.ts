const NAMES: Record<string, string> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as the engine takes it; "" is no colour. */
export function colour(color: string | null): string {
  if (color === null || color === "") return "";
  const text = color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join("")}`;
  const named = NAMES[text];
  if (!named) throw new Error(`[local host] colour: "${color}". Write it as #rrggbb.`);
  return named;
}
