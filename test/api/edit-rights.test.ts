import { describe, expect, it, vi } from "vitest";
import { openBook } from "../../local/book";
import { addOn, targetBook } from "../round-trip/target-book";

describe("An edit that the add-on hears without rights (platform-facts §3.3: «in certain circumstances»)", () => {
  it("is left alone: nothing is asked, nothing complains; «Проверка» finds later what it would have done", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const book = openBook({ data: targetBook().saved(), addOn: addOn(), onEditMode: "NONE" });
    book.person.type("Дорожная карта", "F7", "выполнено");
    expect(book.person.value("Дорожная карта", "F7")).toBe("выполнено");
    expect(book.calls.names).toEqual({});
    expect(log.mock.calls).toEqual([]);
    log.mockRestore();
  });
});
