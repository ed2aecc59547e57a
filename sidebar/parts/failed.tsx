import { useLayoutEffect, useRef } from "preact/hooks";
import { useAround } from "../around";
import { useNamed } from "../names/named";
import { closePanel, type Failure } from "../rpc";
import type { Way } from "../words/failures";
import { Button } from "./button";

type Props = {
  failure: Failure;
  /** What could not be done, in a few words: «Обзор не открылся». */
  what: string;
  onAgain(): void;
  /** It came of a button that the user has pressed: the keyboard goes here, and back when this goes away. */
  focus?: boolean;
  /** It stands instead of a whole screen. */
  screen?: boolean;
};

const captions: Record<Exclude<Way, null>, string> = {
  again: "Повторить",
  close: "Закрыть панель",
  start: "Открыть «Начало»",
  renew: "Обновить список",
};

/** What happened, what was not changed, and the steps that help where a sentence is not enough. */
export function Why({ failure: { says, steps } }: { failure: Failure }) {
  const named = useNamed();
  return (
    <>
      <p>{named(says)}</p>
      {steps.length > 0 ? (
        <ol>
          {steps.map((step) => (
            <li key={step}>{named(step)}</li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

/** A failure with its reason and a button that leads on. */
export function Failed({ failure, what, onAgain, focus = false, screen = false }: Props) {
  const { renew, start } = useAround();
  const { way } = failure;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!focus) return;
    const before = document.activeElement as HTMLElement | null;
    const own = box.current;
    own?.focus({ preventScroll: true });
    own?.scrollIntoView({ block: "nearest" });
    return () => {
      if (own?.contains(document.activeElement) && before?.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const ways = { again: onAgain, close: closePanel, start, renew };
  const What = screen ? "h1" : "p";
  return (
    <div class="failed" role="alert" ref={box} tabIndex={-1}>
      <What class="strong" tabIndex={screen ? -1 : undefined}>
        {what}
      </What>
      <Why failure={failure} />
      {way ? <Button onClick={() => ways[way]()}>{captions[way]}</Button> : null}
    </div>
  );
}
