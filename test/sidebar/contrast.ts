import type { Page } from "playwright-core";

/** Runs in the page: what people must read or find, and how far its colour is from what lies behind it. */
export function faint(): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const parsed = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = parsed(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ([red, green, blue]: Colour) => {
    const linear = (part: number) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const ratio = (one: Colour, other: Colour) => {
    const [more, less] = [light(over(one, other)), light(other)].sort((a, b) => b - a) as [number, number];
    return (more + 0.05) / (less + 0.05);
  };
  const found: string[] = [];
  const judge = (what: string, element: Element, colour: string, least: number, back: Colour) => {
    const got = ratio(parsed(colour), back);
    if (got < least)
      found.push(
        `${what} «${(element.textContent ?? "").trim().slice(0, 40)}» ${element.className}: ${got.toFixed(2)}`,
      );
  };
  const seen = (element: Element) => element.getClientRects().length > 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !seen(element)) continue;
    judge("text", element, getComputedStyle(element).color, 4.5, behind(element));
  }
  for (const control of Array.from(document.querySelectorAll("input, select, textarea, .button, .filter button"))) {
    if (!seen(control)) continue;
    const { borderTopColor, backgroundColor } = getComputedStyle(control);
    const around = behind(control.parentElement);
    const filled = ratio(parsed(backgroundColor), around) >= 3;
    const off = control.getAttribute("aria-disabled") === "true";
    if (!filled && !off && control.getAttribute("type") !== "radio") {
      judge("control", control, borderTopColor, 3, around);
    }
  }
  const focused = document.querySelector(":focus-visible");
  const ring = focused?.closest(".choice") ?? focused;
  if (ring) judge("focus ring", ring, getComputedStyle(ring).outlineColor, 3, behind(ring.parentElement));
  for (const bar of Array.from(document.querySelectorAll(".bar > div"))) {
    if (seen(bar)) judge("bar", bar, getComputedStyle(bar).backgroundColor, 3, behind(bar.parentElement));
  }
  return found;
}

/** Walks the panel with Tab; the ring of each thing on the way. */
export async function faintRings(page: Page): Promise<string[]> {
  const rings: string[] = [];
  for (let at = 0; at < 12; at++) {
    await page.keyboard.press("Tab");
    rings.push(...(await page.evaluate(faint)).filter((found) => found.startsWith("focus ring")));
    const bare = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const inner = one.closest(".choice") ? getComputedStyle(one.closest(".choice")!).outlineStyle : "none";
      return outlineStyle === "none" && inner === "none"
        ? `no ring (${outlineWidth}): ${one.outerHTML.slice(0, 80)}`
        : null;
    });
    if (bare) rings.push(bare);
  }
  return rings;
}
