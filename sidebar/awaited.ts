import { stopAwaiting } from "./one-write";
import { waitFor } from "./waits";

export type Asked<T> = {
  ask(): Promise<T>;
  /** Of a call that writes: reads in the book whether it was done. Without it a slow call is sent again. */
  landed?(): Promise<boolean>;
};

/**
 * Waits for an answer; the user may ask once more when it takes long. What writes is not sent twice: the book is read
 * instead, and `null` says that it was done though its own answer has not come.
 */
export function awaited<T>({ ask, landed }: Asked<T>): Promise<T | null> {
  let over = false;
  let sent = 0;
  let ended = () => {};
  return new Promise<T | null>((resolve, reject) => {
    const send = () => {
      const turn = ++sent;
      ask().then(resolve, (error) => {
        if (turn === sent) reject(error);
      });
    };
    const look = async () => {
      const done = await landed?.().catch(() => false);
      if (!done || over) return;
      stopAwaiting();
      resolve(null);
    };
    ended = waitFor(landed ? look : send);
    send();
  }).finally(() => {
    over = true;
    ended();
  });
}
