import type { Failure } from "../rpc";

type Props = {
  failure: Failure;
  /** What could not be done, in a few words: «Обзор не открылся». */
  what?: string;
  onAgain?(): void;
  again?: string;
};

export function Failed({ failure, what, onAgain, again = "Попробовать ещё раз" }: Props) {
  return (
    <div class="failed" role="alert">
      {what ? <p class="strong">{what}</p> : null}
      <p>{failure.says}</p>
      {onAgain ? (
        <button type="button" class="button" onClick={onAgain}>
          {again}
        </button>
      ) : null}
    </div>
  );
}
