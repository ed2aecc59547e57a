// What start.cmd and start.sh run: makes the program ready where it is not, starts it and shows its page.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const LEAST = 20;
const LOCK = "package-lock.json";
const INSTALLED = "node_modules/.package-lock.json";

const stop = (says) => {
  console.error(says);
  process.exit(1);
};

const isInstalled = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;

// npm is a script: on Windows only a shell finds it
const npm = (words) => spawnSync(`npm ${words}`, { shell: true, stdio: ["ignore", "ignore", "inherit"] }).status === 0;

process.chdir(dirname(fileURLToPath(import.meta.url)));

if (Number(process.versions.node.split(".")[0]) < LEAST)
  stop(
    `Нужна программа Node.js версии ${LEAST} или новее, здесь ${process.versions.node}. Скачайте её на https://nodejs.org/ru, установите и запустите этот файл снова.`,
  );

if (!isInstalled()) {
  console.log("Устанавливаем: один раз, около минуты…");
  if (!npm("ci --loglevel=error --no-audit --no-fund"))
    stop("Установить не удалось. Проверьте, что есть интернет, и запустите этот файл снова.");
}

console.log("Запускаем…");
if (!npm("run build")) stop("Программа не собралась. Распакуйте её заново в новую папку и запустите этот файл снова.");

const server = spawn(process.execPath, ["build/serve.mjs", "--open", ...process.argv.slice(2)], { stdio: "inherit" });
// closing the window or Ctrl+C reaches the server too, which saves and ends; this waits for it
for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => process.exit(code ?? 0));
