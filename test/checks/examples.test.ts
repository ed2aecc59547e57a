import { describe, expect, it } from "vitest";
import { bookOf, written } from "../../src/checks/examples";
import { listed } from "./listed";

describe.each(listed)("The check $code", ({ find, examples }) => {
  it.each(examples)("$when", ({ book, finds }) => {
    expect(find(bookOf(book)).map(written)).toEqual(finds);
  });
});
