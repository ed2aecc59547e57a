import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Disk, realDisk } from "../../../local/store";

/** The computer's disk without the wait until it has really written: what is tried here is a killed program, not a power cut. */
export const quickDisk: Disk = {
  ...realDisk,
  write: writeFileSync,
  append: (path, text, at) =>
    writeFileSync(
      path,
      Buffer.concat([existsSync(path) ? readFileSync(path).subarray(0, at) : Buffer.of(), Buffer.from(text)]),
    ),
  copy: copyFileSync,
  settle: () => {},
};

/** Thrown where the program is cut off. */
export class Cut extends Error {
  override name = "Cut";
}

const STEPS = ["makeFolder", "write", "append", "copy", "rename", "remove", "settle"] as const;

/**
 * A disk for a program that is cut off before its step `at` (from 0); of a writing, `part` of the text has
 * then reached the disk. Nothing happens afterwards, as nothing does in a killed program. `writes` says of each step done whether it writes a text.
 */
export function cutDisk(at = Number.POSITIVE_INFINITY, part = 0) {
  let done = 0;
  let isCut = false;
  const writes: boolean[] = [];
  const disk: Disk = { ...quickDisk };
  const cutting =
    (name: (typeof STEPS)[number]) =>
    (...args: never[]) => {
      if (isCut) throw new Cut();
      if (done === at) {
        isCut = true;
        const [path, text, from] = args as unknown as [string, string, number];
        const half = () => String(text).slice(0, Math.floor(String(text).length * part));
        if (part > 0 && name === "write") quickDisk.write(path, half());
        if (part > 0 && name === "append") quickDisk.append(path, half(), from);
        throw new Cut();
      }
      writes[done] = name === "write" || name === "append";
      done++;
      return (quickDisk[name] as (...given: never[]) => void)(...args);
    };
  for (const name of STEPS) disk[name] = cutting(name) as never;
  return { disk, writes, wasCut: () => isCut };
}

/** The computer's disk, which refuses to write while `reason` says why (a code such as ENOSPC). */
export function stubbornDisk(reason: () => string | null): Disk {
  const disk: Disk = { ...realDisk };
  for (const name of STEPS) {
    const act = realDisk[name] as (...given: never[]) => void;
    disk[name] = ((...args: never[]) => {
      const code = reason();
      if (code) throw Object.assign(new Error(code), { code });
      return act(...args);
    }) as never;
  }
  return disk;
}
