import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

export type Tab = { key: string; name: string };

type Props = { tabs: readonly Tab[]; open: string | null; onOpen(key: string): void };

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs({ tabs, open, onOpen }: Props) {
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
  );
}

export function Panel({ name, open, children }: { name: string; open: boolean; children?: ComponentChildren }) {
  return (
    <main class="panel" role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={!open}>
      {children}
    </main>
  );
}
