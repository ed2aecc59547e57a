import { useEffect, useState } from "preact/hooks";

const SLOW_AFTER = 10_000;

/** Said when Google takes longer than people expect. */
export function Slow({ waiting }: { waiting: boolean }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, [waiting]);
  return (
    <p class="slow" role="status">
      {waiting && slow ? "Google отвечает дольше обычного…" : ""}
    </p>
  );
}

/** Grey shapes of what is coming; `rows` are their heights in pixels, so that nothing jumps when it comes. */
export function Waiting({ what, rows }: { what: string; rows: readonly number[] }) {
  return (
    <div class="waiting" aria-busy="true">
      <p class="quiet" role="status">
        {what}…
      </p>
      {rows.map((height, at) => (
        // shapes have no other name
        <div class="bone" key={at} style={{ height: `${height}px` }} />
      ))}
      <Slow waiting />
    </div>
  );
}
