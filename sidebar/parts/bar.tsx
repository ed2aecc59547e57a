type Props = { part: number; label: string; text?: string; now?: number; max?: number };

/** A bar of progress; the figures always stand beside it in words. */
export function Bar({ part, label, text, now, max }: Props) {
  return (
    <div
      class={part === 1 ? "bar full" : "bar"}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max ?? 100}
      aria-valuenow={now ?? Math.round(part * 100)}
      aria-valuetext={text}
    >
      <div style={{ width: `${part * 100}%` }} />
    </div>
  );
}
