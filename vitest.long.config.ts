import { defineConfig } from "vitest/config";
import base from "./vitest.config";

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/**/*.long.ts"],
    passWithNoTests: true,
    testTimeout: 60 * 60_000,
    hookTimeout: 10 * 60_000,
  },
});
