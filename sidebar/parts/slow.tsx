import { useWaits } from "../waits";
import { Button } from "./button";

/** Seen while the panel waits: first a thin line, after ten seconds what one can do. */
export function Slow() {
  const { any, slow, canAsk, again, more } = useWaits();
  return (
    <>
      {any ? <div class="awaiting" aria-hidden="true" /> : null}
      <div class={slow === "no" ? "strip" : "strip slow"}>
        <p role="status">
          {slow === "slow" ? "Google отвечает дольше обычного. Можно подождать: ничего не потеряно." : ""}
          {slow === "repeated" ? "Спросили ещё раз, ждём ответа. Ничего не потеряно." : ""}
        </p>
        {slow === "slow" ? (
          <div class="buttons">
            {canAsk ? (
              <Button look="small" onClick={again}>
                Повторить
              </Button>
            ) : null}
            <Button look="small" onClick={more}>
              Подождать ещё
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}
