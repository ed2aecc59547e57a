import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";

/** The few steps that keeping a book takes on the disk; tests cut it off before any of them. */
export type Disk = {
  text(path: string): string;
  exists(path: string): boolean;
  /** Bytes of a file; null when it is not there. */
  size(path: string): number | null;
  /** Changes whenever a file is written or replaced; null when it is not there. */
  stamp(path: string): string | null;
  /** Names in a folder; none when there is no such folder. */
  list(folder: string): string[];
  makeFolder(path: string): void;
  /** Writes a whole file; it is on the disk when this returns. */
  write(path: string, text: string): void;
  /** Writes at byte `at`; what stood from there on goes. It is on the disk when this returns. */
  append(path: string, text: string, at: number): void;
  copy(from: string, to: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Makes the names in a folder last. */
  settle(folder: string): void;
};

function opened(path: string, flags: string, work: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    work(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function stat(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // what stands in the way is told when something is written
    return undefined;
  }
}

/** The computer's own disk. */
export const realDisk: Disk = {
  text: (path) => readFileSync(path, "utf8"),
  exists: existsSync,
  size: (path) => stat(path)?.size ?? null,
  stamp(path) {
    const found = stat(path);
    return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : null;
  },
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: (path, text) => opened(path, "w", (file) => writeFileSync(file, text)),
  append: (path, text, at) =>
    opened(path, existsSync(path) ? "r+" : "w", (file) => {
      ftruncateSync(file, at);
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
    }),
  copy(from, to) {
    copyFileSync(from, to);
    opened(to, "r+", () => {});
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  settle(folder) {
    try {
      opened(folder, "r", () => {});
    } catch {
      // Windows opens no folders: there the rename is the last we can do.
    }
  },
};
