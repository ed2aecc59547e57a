import { expect, it } from "vitest";
import { chromiumPath } from "./chromium";

it("a computer without Chromium fails the tests with a sentence that says what to do", () => {
  expect(() => chromiumPath(["/нет/chromium", undefined])).toThrow("Chromium не найден: выполните npm run setup");
});
