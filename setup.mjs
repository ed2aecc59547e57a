import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const officeHas = (library) => {
  const office = onPath("soffice");
  return office !== undefined && existsSync(join(dirname(realpathSync(office)), library));
};

const fontsAt = ["/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2"];

/** Debian package → is what we need of it there? */
const needs = {
  chromium: () => onPath("chromium") !== undefined,
  "libreoffice-calc": () => officeHas("libsclo.so"),
  "libreoffice-writer": () => officeHas("libswlo.so"),
  "fonts-liberation": () => fontsAt.some((folder) => existsSync(folder)),
  "poppler-utils": () => onPath("pdftoppm") !== undefined,
};

export const missing = () => Object.keys(needs).filter((name) => !needs[name]());

const asRoot = () => {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath("sudo");
  return sudo && spawnSync(sudo, ["-n", "true"]).status === 0 ? [sudo, "-n"] : null;
};

const install = (names) => {
  const prefix = asRoot();
  if (!prefix || !onPath("apt-get")) return false;
  const run = (...words) => {
    const [command, ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words];
    return spawnSync(command, rest, { stdio: "inherit" }).status === 0;
  };
  return run("update") && run("install", "-y", "--no-install-recommends", ...names) && missing().length === 0;
};

const main = () => {
  const names = missing();
  if (names.length === 0 || install(names)) return;
  console.error(
    `Не хватает программ: ${names.join(", ")}. Установите их от имени администратора: ` +
      `sudo apt-get update && sudo apt-get install -y ${names.join(" ")}`,
  );
  process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
