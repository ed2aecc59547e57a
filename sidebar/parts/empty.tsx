import type { ComponentChildren } from "preact";
import { Head } from "./head";

/** A screen with nothing to show: what that means and what to do next. */
export function Empty({ head, children }: { head: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Head>{head}</Head>
      {children}
    </div>
  );
}
