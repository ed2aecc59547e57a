import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eachInItsOwn, manifestOf, now, ours, push, requests, SCHOOL, signedIn, write } from "./push-project";

describe("The permission to push", () => {
  eachInItsOwn();

  it("that has run out is renewed first", async () => {
    now.api.token = "renewed";
    signedIn({ access_token: "old", expiry_date: Date.now() - 1_000 });
    expect((await push()).code).toBe(0);
    expect(now.api.requests[0]).toBe("POST /token");
    expect(now.api.projects[SCHOOL]).toEqual(ours);
    expect(readFileSync(join(now.folder, ".clasprc.json"), "utf8")).toContain("renewed");
  });

  it.each([
    ["was never given", () => rmSync(join(now.folder, ".clasprc.json")), "Run `npx clasp login` once"],
    [
      "was taken back by the owner of the account",
      () => signedIn({ expiry_date: 1, refresh_token: "gone" }),
      "run `npx clasp login` again",
    ],
    [
      "is missing in the settings of the account",
      () => {
        now.api.enabled = false;
      },
      "https://script.google.com/home/usersettings",
    ],
    [
      "is for another project than that of the script id",
      () => write(".clasp.json", { scriptId: "1Other", rootDir: "dist" }),
      'Check "scriptId" in .clasp.json',
    ],
  ])("that %s is said with what to do, and that nothing changed", async (_, lose, advice) => {
    lose();
    const { code, said } = await push();
    expect(code).toBe(1);
    expect(said).toContain("Nothing was changed in the script project of .clasp.json.");
    expect(said).toContain(advice);
    expect(requests("PUT")).toEqual([]);
  });
});

describe("A push that ends without an answer", () => {
  eachInItsOwn();

  it("is not said to have changed nothing", async () => {
    await now.api.close();
    const { code, said } = await push();
    expect([code, said]).toEqual([
      1,
      expect.stringContaining("It is not known whether the push to .clasp.json arrived."),
    ]);
    expect(said).not.toContain("Nothing was changed");
  });
});

describe("What Google did not take", () => {
  eachInItsOwn();

  it("is said with where to mend it: a manifest", async () => {
    manifestOf({ addOns: { common: { name: "Mentorbook" } } });
    const { code, said } = await push();
    expect([code, said]).toEqual([1, expect.stringContaining("unknown fields: [addOns]")]);
    expect(said).toContain("Mend appsscript.json");
    expect(now.api.projects[SCHOOL]).toEqual([]);
  });

  it("is shown with its line: code that Google's parser cannot read", async () => {
    write("dist/Code.js", 'function onOpen() {}\nclass Book {\n  name = "Книга";\n}\n');
    const { code, said } = await push();
    expect([code, said]).toEqual([1, expect.stringContaining('⇒ dist/Code.js:3    name = "Книга";')]);
    expect(said).toContain("Nothing was changed");
    expect(now.api.projects[SCHOOL]).toEqual([]);
  });
});
