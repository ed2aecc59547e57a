import { defineConfig } from "vitest/config";
import base from "./vitest.config";

/** One worker: measured times are worth something only when nothing else runs. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["bench/**/*.bench.test.ts"],
    passWithNoTests: true,
    maxWorkers: 1,
    testTimeout: 10 * 60_000,
    hookTimeout: 10 * 60_000,
  },
});
