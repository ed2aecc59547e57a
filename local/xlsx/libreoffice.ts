import { execFile } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const names = ["soffice", "libreoffice"];
const elsewhere = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];

export type OfficeLocale = "ru_RU" | "en_US";

/** Recalculate whatever is loaded, instead of trusting the results that the file brings. */
const profile = (locale: OfficeLocale) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale.replace("_", "-")}</value></prop></item>
</oor:items>
`;

function program(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere];
  const found = places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error("LibreOffice не найден: выполните npm run setup");
  return found;
}

/** Opens each file (.xlsx, or what `kind` says) in LibreOffice, started once with a profile of its own, and saves it as `format`. */
export async function convert(
  files: Buffer[],
  format: "xlsx" | "pdf",
  locale: OfficeLocale,
  kind: "xlsx" | "docx" = "xlsx",
): Promise<Buffer[]> {
  const office = program();
  const folder = mkdtempSync(join(tmpdir(), "mentorbook-office-"));
  const place = (...path: string[]) => join(folder, ...path);
  try {
    mkdirSync(place("profile", "user"), { recursive: true });
    writeFileSync(place("profile", "user", "registrymodifications.xcu"), profile(locale));
    const inputs = files.map((file, index) => {
      const input = place(`${index}.${kind}`);
      writeFileSync(input, file);
      return input;
    });
    const user = `-env:UserInstallation=${pathToFileURL(place("profile")).href}`;
    const words = [user, "--headless", "--norestore", "--convert-to", format, "--outdir", place("out"), ...inputs];
    await promisify(execFile)(office, words, { timeout: 10 * 60_000 });
    return files.map((_file, index) => readFileSync(place("out", `${index}.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
