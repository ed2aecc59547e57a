import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/all";
import { bookOf, written } from "../../src/checks/examples";

describe.each(checks.map((check) => [check.code, check] as const))("%s", (_, check) => {
  it.each(check.examples.map((example) => [example.when, example] as const))("%s", (_, { book, finds }) => {
    expect(check.find(bookOf(book)).map(written)).toEqual(finds);
  });
});
