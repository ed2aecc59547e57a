import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, [program: string, ...words: string[]]>> = {
  // the first word of `start` in quotes is a window's title: an empty one
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};

/** Shows this address in the computer's usual browser; where there is none, says so. */
export function openBrowser(url: string): void {
  const [program, ...words] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(program, [...words, url], { stdio: "ignore", detached: process.platform !== "win32" });
  const failed = () => console.log(`Браузер не открылся сам. Откройте в нём адрес ${url}`);
  opener.on("error", failed);
  opener.on("exit", (code) => {
    if (code) failed();
  });
  opener.unref();
}
