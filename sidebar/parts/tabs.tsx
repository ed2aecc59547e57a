import type { ComponentChildren } from "preact";
import { useErrorBoundary, useRef } from "preact/hooks";
import { Failure } from "../rpc";
import { otherVersion } from "../words/failures";
import { Failed } from "./failed";

export type Tab = { key: string; name: string };

type Props = { tabs: readonly Tab[]; open: string | null; onOpen(key: string): void; children?: ComponentChildren };

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The screens; `children` stand at the end of the row. */
export function Tabs({ tabs, open, onOpen, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const reach = open ?? tabs[0]?.key;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = step(
      tabs.findIndex(({ key }) => key === reach),
      tabs.length,
    );
    const next = tabs[at];
    if (!next) return;
    onOpen(next.key);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  };
  return (
    <div class="top">
      <div class="tabs" role="tablist" aria-label="Разделы" ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ key, name }) => (
          <button
            type="button"
            key={key}
            role="tab"
            id={`tab-${key}`}
            aria-controls={`panel-${key}`}
            aria-selected={key === open}
            tabIndex={key === reach ? 0 : -1}
            onClick={() => onOpen(key)}
          >
            {name}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

type PanelProps = { name: string; open: boolean; children?: ComponentChildren };

/** One screen. It keeps what was typed and opened in it while another is seen. */
export function Panel({ name, open, children }: PanelProps) {
  // an answer that has all its fields may still be of another version inside
  const [broken, mend] = useErrorBoundary();
  return (
    <div class="panel" role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={!open}>
      {broken ? (
        <Failed failure={new Failure(otherVersion("nothing"))} what="Ответ не показан" onAgain={mend} screen />
      ) : (
        children
      )}
    </div>
  );
}
