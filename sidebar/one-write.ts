/** Writes on their way, by what they ask. */
const underWay = new Map<string, Promise<unknown>>();
let line: Promise<void> = Promise.resolve();
let open: () => void = () => {};

/** Sends one write after another; the one that is on its way already is not sent a second time: its answer is awaited. */
export function inLine<T>(key: string, send: () => Promise<T>): Promise<T> {
  const same = underWay.get(key);
  if (same) return same as Promise<T>;
  const before = line;
  let leave = () => {};
  line = new Promise((resolve) => {
    leave = () => {
      if (underWay.get(key) === answer) underWay.delete(key);
      resolve();
    };
  });
  const answer: Promise<T> = before
    .then(() => {
      open = leave;
      return send();
    })
    .finally(leave);
  underWay.set(key, answer);
  return answer;
}

/** The write on its way is known to be done, only its answer is missing: the next one may go. */
export const stopAwaiting = (): void => open();
