import { describe, expect, it } from "vitest";
import type { Look } from "../../src/spec/sheet";
import { ink, type Paint, paints } from "../../src/workbook/palette";

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;
const times = (matrix: Matrix, of: Triple): Triple =>
  matrix.map(([a, b, c]) => a * of[0] + b * of[1] + c * of[2]) as Triple;
const luminance = (hex: string): number =>
  times(
    [
      [0.2126, 0.7152, 0.0722],
      [0, 0, 0],
      [0, 0, 0],
    ],
    linear(hex),
  )[0];

/** WCAG 2.2, «contrast ratio». */
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** sRGB to XYZ of D65, then CIE L*a*b* (CIE 15:2004). */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Triple = [0.95047, 1, 1.08883];
const lab = (rgb: Triple): Triple => {
  const [x, y, z] = times(toXyz, rgb).map((value, i) => {
    const part = value / (white[i] as number);
    return part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;
  }) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const greyL = (hex: string): number => {
  const y = luminance(hex);
  return lab([y, y, y])[0];
};

/** Whole loss of one kind of cone (severity 1.0), on linear RGB: Machado, Oliveira, Fernandes, IEEE TVCG 15 (2009), table 1. */
const blindness: Record<string, Matrix> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE76: the distance in L*a*b*. */
const distance = (a: string, b: string, seen: Matrix): number => {
  const clipped = (hex: string) =>
    lab(times(seen, linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as Triple);
  const [one, two] = [clipped(a), clipped(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
};

const states: Look[] = ["begun", "done", "failed", "moved", "soon", "dropped", "overdue", "missing"];
const fillOf = ({ fill = ink.page }: Paint) => fill;
const textOf = ({ text = ink.text }: Paint) => text;
/** «скоро» and «перенесено» share their colour: their words stand in different columns. */
const fills = [...new Set(states.map((state) => fillOf(paints[state])))];

describe("The colours of states", () => {
  it.each(states)("leave their word readable: contrast of 5.9 : 1 at least: %s", (state) => {
    expect(contrast(textOf(paints[state]), fillOf(paints[state]))).toBeGreaterThanOrEqual(5.9);
  });

  it.each(Object.keys(blindness))("are told from each other by an eye with %s: ΔE of CIE76 is 6 at least", (eye) => {
    const near = fills.flatMap((a, i) =>
      fills
        .slice(i + 1)
        .filter((b) => distance(a, b, blindness[eye] as Matrix) < 6)
        .map((b) => `${a} ${b}`),
    );
    expect(fills.length).toBeGreaterThan(6);
    expect(near).toEqual([]);
  });

  it("on a grey printer: «просрочено» is the only dark cell, «не выполнено» the darkest light one", () => {
    const grey = states.map((state) => [state, greyL(fillOf(paints[state]))] as const).sort((a, b) => a[1] - b[1]);
    expect(grey.filter(([, l]) => l < 50).map(([state]) => state)).toEqual(["overdue"]);
    expect(grey[1]?.[0]).toBe("failed");
    expect((grey[2]?.[1] ?? 0) - (grey[1]?.[1] ?? 0)).toBeGreaterThan(5);
  });
});

describe("The other colours", () => {
  it.each([
    ["heads", ink.headText, ink.head],
    ["titles", ink.headText, ink.page],
    ["the live line", ink.line, ink.page],
    ["figures", ink.text, ink.computed],
    ["stages", textOf(paints.stage), fillOf(paints.stage)],
    ["repeats", textOf(paints.mute), ink.page],
    ["prompts in a computed cell", textOf(paints.missing), ink.computed],
  ])("leave their words readable: contrast of 4.5 : 1 at least: %s", (_, text, fill) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("of the month strip are told from white and from each other by every eye", () => {
    const strip = [ink.page, fillOf(paints.planned), fillOf(paints.late), fillOf(paints.now)];
    for (const seen of Object.values(blindness))
      for (const [i, a] of strip.entries())
        for (const b of strip.slice(i + 1)) expect(distance(a, b, seen)).toBeGreaterThanOrEqual(6);
  });

  it("are measured rightly: black on white is 21 : 1, a grey of half the light has L* 76", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 6);
    expect(greyL("#BCBCBC")).toBeCloseTo(76.3, 0);
    expect(distance("#FFFFFF", "#000000", blindness["all cones"] as Matrix)).toBeCloseTo(100, 3);
  });
});
