import { it } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { openBook } from "../../local/book";
import { exportXlsx } from "../../local/xlsx/export";
import { agreement } from "./agreement";
import { convert } from "../../local/xlsx/libreoffice";
it("x", async () => {
  const t = (n: string) => readFileSync("dist/" + n, "utf8");
  const b = openBook({ addOn: { code: t("Code.js"), html: { Sidebar: t("Sidebar.html") }, manifest: JSON.parse(t("appsscript.json")) }, clock: { now: () => new Date("2026-11-22T09:00:00Z") } });
  for (let i = 0, more = true; i < 60 && more; i++) {
    const r = b.run("call", ["createProgramme", JSON.stringify({ model: "target", year: 2026, school: "МОБУ СОШ № 7" })]);
    const s = JSON.stringify(r.ok ? r.value : r.error);
    if (i < 4 || !r.ok) console.log(s.slice(0, 400));
    if (!r.ok) break;
    const v = JSON.parse(r.value as string);
    const value = v.value ?? v;
    more = value.done === false || (value.left ?? 0) > 0 || (value.total && value.done < value.total);
  }
  console.log(b.person.tabs());
  writeFileSync("/tmp/real.json", JSON.stringify(b.saved()));
  const t0 = Date.now();
  const x = await exportXlsx(b);
  console.log("export ms", Date.now() - t0, x.length);
  writeFileSync("/tmp/real.xlsx", x);
  const d = await agreement(b);
  console.log(d.length, d.slice(0, 40));
  writeFileSync("/tmp/real.pdf", (await convert([x], "pdf", "ru_RU"))[0]!);
}, 600000);
