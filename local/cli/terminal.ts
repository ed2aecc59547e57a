import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes, and the code it ends with: the process itself, or a test's own. */
export type Terminal = {
  stdin: Readable;
  stdout: Pick<Writable, "write">;
  stderr: Pick<Writable, "write">;
  exitCode?: number | string | null | undefined;
};
