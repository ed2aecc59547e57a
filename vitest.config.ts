import { defineConfig } from "vitest/config";

process.env.TZ ??= "UTC";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/saved.ts"],
    setupFiles: ["test/seed.ts"],
    pool: "forks",
    isolate: false,
    maxWorkers: 3,
    // books are big and short-lived: fewer collections of young objects
    execArgv: ["--max-semi-space-size=64"],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // a page is asked until it has drawn what was done to it
    expect: { poll: { timeout: 20_000, interval: 20 } },
  },
});
