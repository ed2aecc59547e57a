/** A grey shape: its height in pixels, and its width in per cent if not the whole. */
type Bone = readonly [height: number, width?: number];

const text = (...widths: number[]): Bone[] => widths.map((width) => [12, width]);

/** What is coming, drawn as it will stand, so that nothing jumps when it comes. */
export const shapes = {
  overview: [...text(70, 55, 40), [0], ...text(45, 60), [8], ...text(90, 80, 85, 75, 80), [0], ...text(35), [68], [68]],
  problems: [...text(40), [26, 90], [26, 60], [32, 50], [0], [40], ...text(35, 80), [28, 70], [0], [40], [40]],
  criteria: [...text(50, 70, 25), [0], ...text(90, 70, 40), [0], ...text(85, 70, 40), [0], ...text(90, 70, 40)],
  lines: text(80, 60, 40),
} satisfies Record<string, readonly Bone[]>;

/** Stands where the answer will be; it is seen only if the answer takes a moment. */
export function Waiting({ what, shape }: { what: string; shape: readonly Bone[] }) {
  return (
    <div class="waiting" aria-busy="true">
      <p class="quiet" role="status">
        {what}…
      </p>
      {shape.map(([height, width = 100], at) => (
        // shapes have no other name
        <div class="bone" key={at} style={{ height: `${height}px`, width: `${width}%` }} />
      ))}
    </div>
  );
}
